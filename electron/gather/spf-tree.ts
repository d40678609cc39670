// The domain's SPF tree: its own TXT records decide, all that they lead to comes along.
import { spfRecords } from '../engine/protocols/spf/select.ts';
import { evidenceOf, type Gatherer } from './gatherer.ts';
import { walkSpf } from './walk-spf.ts';

export const spfTree: Gatherer<'spfTree'> = async ({ target, ask }) => {
  const replies = await walkSpf(target.domain, ask);
  const [own] = replies;
  if (own === undefined) throw new Error('the walk asked nothing');
  // Other TXT records alone are no SPF: the artifact is absent, and the reply stays as the proof.
  const deciding =
    own.outcome === 'answer' && spfRecords(own).length === 0 ? { ...own, outcome: 'nodata' as const } : own;
  return evidenceOf(deciding, () => replies, replies);
};
