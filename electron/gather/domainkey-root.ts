// Does `_domainkey.<domain>` exist? Where it does not, nothing below it does (RFC 8020).
import { evidenceOf, type Gatherer } from './gatherer.ts';

export const domainkeyRoot: Gatherer<'domainkeyRoot'> = async ({ target, ask }) => {
  const reply = await ask({ name: `_domainkey.${target.domain}`, type: 'TXT' });
  // A name that only has others below it answers NODATA (an empty non-terminal), which proves that it exists.
  const deciding = reply.outcome === 'nodata' ? ({ ...reply, outcome: 'answer' } as const) : reply;
  return evidenceOf(deciding, () => reply, [reply]);
};
