// What the audits of settings that sets may override begin with: each configuration set of the region, one fault looked for.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { cannotTellFromGaps } from './judge-gaps.ts';
import { regionProof } from './region-proof.ts';

export type SetQuestion = {
  /** What is said of a set at fault beside its name; null where it has no fault. */
  readonly faultOf: (set: SesConfigurationSet) => string | null;
  readonly says: (sets: string) => Text;
  /** What else was read to judge it. */
  readonly beside?: readonly Evidence<unknown>[];
};

/** Sets that could not be read may have the fault. */
export function judgeSets(
  regionSets: Evidence<Artifacts['regionSets']>,
  { faultOf, says, beside = [] }: SetQuestion,
): Judgement {
  if (regionSets.state === 'unreachable') return cannotTellFrom(regionSets);
  const { seen, gaps } = regionSets.state === 'seen' ? regionSets.value : { seen: [], gaps: [] };
  const faulty = seen.flatMap((set) => {
    const fault = faultOf(set);
    return fault === null ? [] : [{ name: set.name, says: fault === '' ? set.name : `${set.name} (${fault})` }];
  });
  const names = faulty.map(({ name }) => name);
  const calls = [...regionProof(beside).calls, ...regionProof([regionSets], names).calls];
  if (faulty.length > 0) return fail(says(faulty.map((one) => one.says).join(', ')), { calls });
  if (gaps.length > 0) return cannotTellFromGaps(gaps);
  return seen.length === 0 ? notApplicable(none, { calls }) : pass(null, { calls });
}

const none: Text = {
  en: 'The region has no configuration sets.',
  ja: 'このリージョンに設定セットはありません。',
};
