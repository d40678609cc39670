// A question of which the evidence itself says that it could not be asked.
import type { Text } from '../../../shared/text.ts';
import type { Judgement } from './define-audit.ts';

/** What could not be found out is held against nobody. */
export function unknownBecause(says: Text): Judgement {
  return { verdict: 'cannot-tell', whys: [{ kind: 'web', says }] };
}
