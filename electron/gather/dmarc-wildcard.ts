// Asks for the DMARC record of a sub-domain that nobody made: only a wildcard can answer.
import { evidenceOfReply, type Gatherer } from './gatherer.ts';

export const dmarcWildcard: Gatherer<'dmarcWildcard'> = async ({ target, ask, randomness }) =>
  evidenceOfReply(await ask({ name: `_dmarc.${randomness.label()}.${target.domain}`, type: 'TXT' }));
