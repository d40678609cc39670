// What flows about drafts ask beside the stores: the workshop, the web, spamd, and newer data of mail clients.
import type { Spamd } from '../../ports/spamd.ts';
import type { SupportStore } from '../../ports/support-store.ts';
import type { Web } from '../../ports/web.ts';
import type { Workshop } from '../../ports/workshop.ts';

/** By the active profile's resolver; to be closed by the caller. */
export type OpenWeb = () => Promise<Web>;

export type DraftPorts = {
  readonly workshop: Workshop;
  readonly web: OpenWeb;
  readonly spamd: Spamd;
  readonly support: SupportStore;
};
