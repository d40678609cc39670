// How a flow comes by the web, spamd, the workshop and the data of clients.
import type { Spamd } from '../../ports/spamd.ts';
import type { SupportStore } from '../../ports/support-store.ts';
import type { Web } from '../../ports/web.ts';
import type { Workshop as WorkshopOfPort } from '../../ports/workshop.ts';

/** By the active profile's resolver; to be closed by the caller. */
export type OpenWeb = () => Promise<Web>;
export type SpamdPort = Spamd;
export type Workshop = WorkshopOfPort;
export type SupportFile = SupportStore;
