// Does `_domainkey` stand below the domain written twice, as where a panel appended it to a whole name?
import { maxNameLength } from '../engine/protocols/dns/name.ts';
import { evidenceOf, type Gatherer } from './gatherer.ts';

export const domainkeyDoubled: Gatherer<'domainkeyDoubled'> = async ({ target: { domain }, ask, clock }) => {
  const name = `_domainkey.${domain}.${domain}`;
  // A name that DNS cannot hold does not exist.
  if (name.length > maxNameLength) return { state: 'absent', atMs: clock.nowMs(), from: [] };
  const reply = await ask({ name, type: 'TXT' });
  // NODATA proves that it exists, or that others stand below it (an empty non-terminal).
  const deciding = reply.outcome === 'nodata' ? ({ ...reply, outcome: 'answer' } as const) : reply;
  return evidenceOf(deciding, () => reply, [reply]);
};
