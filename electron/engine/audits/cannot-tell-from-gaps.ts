// Where some things of a kind could not be read, only a fault among the others is certain.
import type { AwsGap } from '../../../shared/aws.ts';
import type { Judgement } from './define-audit.ts';

export function cannotTellFromGaps(gaps: readonly AwsGap[]): Judgement {
  return { verdict: 'cannot-tell', whys: gaps.map(({ failure }) => ({ kind: 'aws', failure, call: null })) };
}
