// Asks for the key of a selector that nobody made: only a wildcard can answer.
import { keyName } from '../engine/protocols/dkim/selector.ts';
import { evidenceOf, type Gatherer } from './gatherer.ts';

export const dkimWildcard: Gatherer<'dkimWildcard'> = async ({ target, ask, randomness }) => {
  const reply = await ask({ name: keyName(randomness.label(), target.domain), type: 'TXT' });
  // A CNAME that leads nowhere is a wildcard as well.
  const deciding = reply.chain.length > 0 ? ({ ...reply, outcome: 'answer' } as const) : reply;
  return evidenceOf(deciding, () => reply, [reply]);
};
