// How a flow comes by the web, spamd and the workshop.
import type { Spamd } from '../../ports/spamd.ts';
import type { Web } from '../../ports/web.ts';
import type { Workshop as WorkshopOfPort } from '../../ports/workshop.ts';

/** By the active profile's resolver; to be closed by the caller. */
export type OpenWeb = () => Promise<Web>;
export type SpamdPort = Spamd;
export type Workshop = WorkshopOfPort;
