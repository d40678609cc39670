// Does the domain's name exist at all?
import { evidenceOf, type Gatherer } from './gatherer.ts';

export const existence: Gatherer<'existence'> = async ({ target, ask }) => {
  const reply = await ask({ name: target.domain, type: 'SOA' });
  // A name inside a zone has no SOA of its own; NODATA still proves that it exists (RFC 8020).
  const deciding = reply.outcome === 'nodata' ? ({ ...reply, outcome: 'answer' } as const) : reply;
  return evidenceOf(deciding, () => reply, [reply]);
};
