// A source as the account shows it, and what is asked of a region to find it.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { HistorySource } from '../../../shared/history/sources.ts';
import type { Ses } from '../../ports/ses.ts';

export type FoundSource = Pick<HistorySource, 'place' | 'title' | 'found' | 'types' | 'sets'>;

/** What could not be asked is handed over as it comes: what is found is not all that there may be. */
export type OnGap = (failure: AwsFailure, region: RegionName) => void;

export type RegionAsk = {
  readonly region: RegionName;
  readonly ses: Ses;
  readonly signal: AbortSignal;
  readonly nowMs: number;
  readonly onGap: OnGap;
};
