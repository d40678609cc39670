// How fast AWS lets each operation be called, and how long its answers may be used again.
import type { SesReadName } from '../../ports/ses.ts';

/** Calls a second and account and region: "one request per second for every action" (SES developer guide, "API rate limits"). */
const perSecond = 1;

/** What has another limit than that; operations of one family share it. */
const families: { readonly [operation: string]: { readonly family: string; readonly perSecond: number } } = {
  // SES API v2 reference, BatchGetMetricData.
  BatchGetMetricData: { family: 'BatchGetMetricData', perSecond: 16 },
  GetCallerIdentity: { family: 'sts', perSecond: 10 },
};

export function rateOf(operation: string): { readonly family: string; readonly perSecond: number } {
  return families[operation] ?? { family: operation, perSecond };
}

/** Seconds that an answer is used again, unless it is asked for `fresh`. */
export const keepSeconds: { readonly [N in SesReadName]: number } = {
  caller: 3600,
  account: 60,
  identities: 60,
  identity: 60,
  configurationSets: 300,
  configurationSet: 300,
  notifications: 60,
  recommendations: 300,
  receiving: 300,
  dedicatedIps: 300,
};
