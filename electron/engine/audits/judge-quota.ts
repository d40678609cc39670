// What the audits of the sending quota begin with: how much of the last 24 hours' recipients is used.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesAccount } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { sayCount } from '../derive/say-rate.ts';
import { sayTime } from '../derive/say-time.ts';
import { quotaOf } from '../derive/sending-quota.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

type QuotaEvidence = {
  readonly regionAccount: SesAccount;
  readonly regionStatistics: Evidence<Artifacts['regionStatistics']>;
};

/** Fails from the first line up to the second, from which on another audit judges. */
export function judgeQuota(evidence: QuotaEvidence, from: number, to: number): Judgement {
  const { regionAccount, regionStatistics } = evidence;
  const points = regionStatistics.state === 'seen' ? regionStatistics.value : null;
  const { sent, max, share, refills } = quotaOf(regionAccount, points, regionStatistics.atMs);
  if (sent === null || max === null || share === null) return notApplicable(noQuota);
  if (share >= to) return notApplicable(higher);
  const [next] = refills;
  const says = sayUsed({ sent: sayCount(sent), max: sayCount(max), share: printPercent(share) }, next);
  return share >= from ? fail(says) : pass(says);
}

type Used = { readonly sent: string; readonly max: string; readonly share: string };

function sayUsed(
  { sent, max, share }: Used,
  next: { readonly atMs: number; readonly recipients: number } | undefined,
): Text {
  const says = {
    en: `${sent} of ${max} recipients (${share}) are used in the last 24 hours.`,
    ja: `直近 24 時間に ${max} 件中 ${sent} 件（${share}）を使用しています。`,
  };
  if (next === undefined) return says;
  const at = sayTime(next.atMs).en;
  return {
    en: `${says.en} About ${sayCount(next.recipients)} come free by ${at}.`,
    ja: `${says.ja}${at} までに約 ${sayCount(next.recipients)} 件分が空きます。`,
  };
}

const noQuota: Text = {
  en: 'The account has no limit, or SES did not state it.',
  ja: '上限がないか、SES から上限が返されませんでした。',
};
const higher: Text = {
  en: 'More than that is used; another check covers that.',
  ja: 'さらに多く使用しています。別の項目で判定します。',
};
