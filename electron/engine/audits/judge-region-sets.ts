// What the audits of configuration sets begin with: every set of a region, and a fault looked for in each.
import type { RegionName } from '../../../shared/aws.ts';
import type { Detail } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { IdentityFeed, Wired } from '../../../shared/health/wiring.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { identityGapsIn } from '../derive/region-wiring.ts';
import { sayNames } from '../derive/say-names.ts';
import { cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { cannotTellFromGaps } from './cannot-tell-from-gaps.ts';
import { regionProof } from './region-proof.ts';

export type SetQuestion = {
  readonly isFault: (set: SesConfigurationSet) => boolean;
  /** Given the names of the sets at fault. */
  readonly says: (names: Text) => Text;
  readonly details?: (faulty: readonly SesConfigurationSet[]) => readonly Detail[];
  /** The sets that the question is about; all, where it is left out. */
  readonly among?: (set: SesConfigurationSet) => boolean;
  /** Where it is about none of them. */
  readonly none?: Text;
};

/** Fails for every set that has the fault; one that could not be read may have it. */
export function judgeRegionSets(evidence: Evidence<Wired<SesConfigurationSet>>, question: SetQuestion): Judgement {
  if (evidence.state === 'unreachable') return cannotTellFrom(evidence);
  const { seen, gaps } = evidence.state === 'seen' ? evidence.value : { seen: [], gaps: [] };
  const { isFault, says, details, among = () => true, none } = question;
  const judged = seen.filter(among);
  const faulty = judged.filter(isFault);
  const names = faulty.map(({ name }) => name);
  if (faulty.length > 0)
    return fail(says(sayNames(names)), { details: details?.(faulty) ?? [], ...regionProof([evidence], names) });
  if (gaps.length > 0) return cannotTellFromGaps(gaps);
  const proof = regionProof([evidence]);
  return judged.length === 0 ? notApplicable(seen.length === 0 ? noSet : (none ?? noSet), proof) : pass(null, proof);
}

/** A fault that another identity would heal holds only where every identity was read. */
export function unlessUnread(
  judgement: Judgement,
  regionFeeds: Evidence<Wired<IdentityFeed>>,
  region: RegionName,
): Judgement {
  if (judgement.verdict !== 'fail') return judgement;
  const gaps = identityGapsIn(regionFeeds, region);
  const isPartial = regionFeeds.state === 'seen' && regionFeeds.value.unread !== undefined;
  return gaps.length > 0 || isPartial ? cannotTellFromGaps(gaps) : judgement;
}

const noSet: Text = {
  en: 'This region has no configuration set to judge.',
  ja: '判定の対象になる設定セットがありません。',
};
