// What to do now, in order, for each status and for each line that a rate has passed (SES developer guide, review FAQs).
import { assertNever } from '../../../shared/assert-never.ts';
import { rateLines, type Quota, type ReputationRate } from '../../../shared/health/standing.ts';
import type { SesAccount } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { sayCount } from './say-rate.ts';
import { sayTime } from './say-time.ts';
import type { BounceTrend } from './send-statistics.ts';
import { quotaLines } from './sending-quota.ts';
import { standingStatus } from './standing-status.ts';

export type TodoFacts = {
  /** Null where it could not be read. */
  readonly account: SesAccount | null;
  readonly quota: Quota | null;
  /** Empty where they could not be read. */
  readonly rates: readonly ReputationRate[];
  /** Null where it could not be read, or nothing was sent lately. */
  readonly trend: BounceTrend | null;
};

export function standingTodo(facts: TodoFacts): readonly Text[] {
  const { account } = facts;
  const rates = facts.rates.flatMap((rate) => rateSteps(rate, facts));
  if (account === null) return [readAccount, ...rates];
  const status = standingStatus(account);
  switch (status) {
    case 'paused-by-aws':
      return [findNotice, ...rates, findTraffic, answerCase, exportList, ...alsoSwitch(account)];
    case 'under-review':
      return [findNotice, stopTraffic, ...rates, findTraffic, answerCase];
    case 'paused-by-you':
      return [findSwitch, ...rates, switchOn(account.region), exportList];
    case 'sandbox':
      return [sandboxStep(account), ...rates, ...quotaSteps(facts.quota)];
    case 'healthy':
      return [...rates, ...quotaSteps(facts.quota)];
    default:
      return assertNever(status);
  }
}

const readAccount: Text = {
  en: 'Allow the credentials in use to call ses:GetAccount, and read the region again.',
  ja: '使用中の認証情報に ses:GetAccount を許可し、リージョンをもう一度読み取ります。',
};
const findNotice: Text = {
  en: "Find the notice: in the mailbox of the AWS account's root user, and as a case in the Support Center. It names the kind of problem.",
  ja: '通知を確認します。AWS アカウントのルートユーザーのメールアドレスと、サポートセンターのケースにあります。問題の種類が書かれています。',
};
const stopTraffic: Text = {
  en: 'Stop the mail that the notice is about, if you can: going on without a change may make the problem worse.',
  ja: '可能であれば、通知の対象となったメールの送信を止めます。変更せずに送り続けると、問題が悪化することがあります。',
};
const findTraffic: Text = {
  en: 'Find exactly which mail, list or form caused it, and change that for good. AWS asks for what was done, not for what is planned.',
  ja: '原因となったメール、リスト、フォームを特定し、恒久的な対策を行います。AWS が求めるのは予定ではなく、実施済みの対策です。',
};
const answerCase: Text = {
  en: 'Answer the case: the cause, the changes already made, and why it will not happen again. If AWS does not accept the answer, you can often answer again with new facts.',
  ja: 'ケースに回答します。原因、実施済みの対策、再発しない理由を記載してください。認められなかった場合も、新しい事実を添えて再度回答できることがあります。',
};
const exportList: Text = {
  en: 'Export the suppression list now: SES deletes its addresses 90 days after the pause began.',
  ja: 'サプレッションリストを今のうちにエクスポートします。停止から 90 日が経過すると、SES が登録アドレスを削除します。',
};
const findSwitch: Text = {
  en: 'Find out who switched it off: look at the history of the reputation alarms, and in CloudTrail for PutAccountSendingAttributes or UpdateAccountSendingEnabled.',
  ja: '誰が無効にしたかを確認します。評価アラームの履歴と、CloudTrail の PutAccountSendingAttributes または UpdateAccountSendingEnabled を確認してください。',
};
const switchOn = (region: string): Text => ({
  en: `Once the cause is settled, switch it on: aws sesv2 put-account-sending-attributes --sending-enabled --region ${region}`,
  ja: `原因を解消したら有効に戻します: aws sesv2 put-account-sending-attributes --sending-enabled --region ${region}`,
});

function alsoSwitch({ sendingEnabled, region }: SesAccount): readonly Text[] {
  if (sendingEnabled) return [];
  const { en, ja } = switchOn(region);
  return [
    {
      en: `The account's own switch may be off as well. Once AWS has lifted its pause: ${en}`,
      ja: `アカウント側のスイッチも無効の可能性があります。AWS の停止が解除された後、${ja}`,
    },
  ];
}

function sandboxStep({ review }: SesAccount): Text {
  const number = review?.caseId ?? null;
  const name = number === null ? { en: '', ja: '' } : { en: ` (case ${number})`, ja: `（ケース ${number}）` };
  switch (review?.status) {
    case 'PENDING':
      return {
        en: `Wait for AWS's answer to the request for production access${name.en}, and answer any question in it.`,
        ja: `本番稼働アクセスの申請${name.ja}への回答を待ちます。質問が届いたら回答してください。`,
      };
    case 'DENIED':
      return {
        en: `AWS denied production access${name.en}. Answer in that case: how the list is built, how bounces, complaints and opt-outs are handled.`,
        ja: `本番稼働アクセスの申請${name.ja}は承認されませんでした。リストの収集方法、バウンス・苦情・配信停止の処理方法をケースに記載し、再度申請してください。`,
      };
    case 'FAILED':
      return {
        en: 'AWS did not receive the request for production access. Send it again.',
        ja: '本番稼働アクセスの申請が AWS に届いていません。もう一度申請してください。',
      };
    default:
      return {
        en: 'To mail anybody else, request production access for this region. Say how the list is built, how bounces, complaints and opt-outs are handled, and how much is to be sent.',
        ja: 'ほかの宛先に送信するには、このリージョンで本番稼働アクセスを申請します。リストの収集方法、バウンス・苦情・配信停止の処理方法、予定する送信量を記載してください。',
      };
  }
}

/** The reputation of a region that is past a line: what first, what second, what third. */
function rateSteps({ rate, latest, level }: ReputationRate, { account, trend }: TodoFacts): readonly Text[] {
  if (latest === null || level === null || level === 'healthy') return [];
  const fraction = printPercent(latest.fraction);
  const lacks = (reason: string): boolean => account !== null && !account.suppressedReasons.includes(reason);
  return rate === 'bounce'
    ? [bounceFirst(fraction, trend), ...(lacks('BOUNCE') ? [suppressBounces] : []), bounceSource]
    : [complaintFirst(fraction), ...(lacks('COMPLAINT') ? [suppressComplaints] : []), complaintSource];
}

function bounceFirst(fraction: string, trend: BounceTrend | null): Text {
  const aim = printPercent(rateLines.bounce.watch ?? rateLines.bounce.review);
  const how = trend === null ? { en: '', ja: '' } : sayTrend(trend);
  return {
    en: `Bring the bounce rate down from ${fraction} to below ${aim}: take every address that bounced for good off the list at once and never mail it again.${how.en}`,
    ja: `バウンス率 ${fraction} を ${aim} 未満に下げます。ハードバウンスした宛先をすぐにリストから外し、再送しないでください。${how.ja}`,
  };
}

function sayTrend({ goes, recentFraction, beforeFraction }: BounceTrend): Text {
  const recent = printPercent(recentFraction);
  const before = beforeFraction === null ? null : printPercent(beforeFraction);
  const was = before === null ? { en: '', ja: ' ' } : { en: `, ${before} before`, ja: `（それ以前は ${before}）` };
  switch (goes) {
    case 'up':
      return {
        en: ` By Plumbline's own count it is rising: ${recent} in the last three days${was.en}. Look for what changed then: a new list, form or import.`,
        ja: `Plumbline の集計では上昇中です。直近 3 日間は ${recent}${was.ja}でした。その頃に加えたリスト、フォーム、インポートを確認してください。`,
      };
    case 'down':
      return {
        en: ` By Plumbline's own count it is already falling: ${recent} in the last three days${was.en}. AWS's figure follows more slowly.`,
        ja: `Plumbline の集計ではすでに下がっています。直近 3 日間は ${recent}${was.ja}でした。AWS の値は遅れて下がります。`,
      };
    case 'level':
      return {
        en: ` By Plumbline's own count it stays level: ${recent} in the last three days${was.en}.`,
        ja: `Plumbline の集計では横ばいです。直近 3 日間は ${recent}${was.ja}でした。`,
      };
    default:
      return assertNever(goes);
  }
}

const suppressBounces: Text = {
  en: "Let the account's suppression list keep bounced addresses back: add BOUNCE to its reasons.",
  ja: 'アカウントのサプレッションリストの理由に BOUNCE を追加し、バウンスした宛先への送信を防ぎます。',
};
const bounceSource: Text = {
  en: 'Close the source of bad addresses: no bought lists, confirmed opt-in, CAPTCHA on forms, and small doses to lists that have not been mailed for long. Removing addresses without finding their source only hides the problem.',
  ja: '無効なアドレスの入手元を断ちます。購入リストは使わず、ダブルオプトインとフォームの CAPTCHA を導入し、長く送っていないリストには少量ずつ送信してください。原因を調べずに削除するだけでは解決しません。',
};
const complaintFirst = (fraction: string): Text => ({
  en: `Bring the complaint rate down from ${fraction} to below ${printPercent(rateLines.complaint.review)}: stop all mail to everybody who complained at once, a confirmation included.`,
  ja: `苦情率 ${fraction} を ${printPercent(rateLines.complaint.review)} 未満に下げます。苦情のあった宛先への送信を直ちに止めてください。停止の確認メールも送らないでください。`,
});
const suppressComplaints: Text = {
  en: "Let the account's suppression list keep complainers back: add COMPLAINT to its reasons.",
  ja: 'アカウントのサプレッションリストの理由に COMPLAINT を追加し、苦情のあった宛先への送信を防ぎます。',
};
const complaintSource: Text = {
  en: 'Find which mail people complain about, by provider and configuration set; make unsubscribing one click, mail only those who asked, and drop those who have not opened anything for months.',
  ja: 'どのメールに苦情が出ているかを、プロバイダー別・設定セット別に調べます。ワンクリックで配信停止できるようにし、希望した人にだけ送信し、数か月反応のない宛先は外してください。',
};

function quotaSteps(quota: Quota | null): readonly Text[] {
  if (quota === null || quota.share === null || quota.share < quotaLines.near) return [];
  const { sent, max, refills } = quota;
  const [a, b] = [sayCount(sent ?? 0), sayCount(max ?? 0)];
  const used: Text = { en: `${a} of ${b}`, ja: `${b} 件中 ${a}` };
  const [next] = refills;
  const free = next === undefined ? { en: '', ja: '' } : sayRefill(next);
  return [
    {
      en: `Spread the mail or request a higher quota: ${used.en} recipients are used in the last 24 hours, and what goes beyond is refused, not queued.${free.en}`,
      ja: `送信を分散するか、クォータの引き上げを申請します。直近 24 時間で ${used.ja} 件を使用しており、超えた分は保留されず拒否されます。${free.ja}`,
    },
  ];
}

function sayRefill({ atMs, recipients }: Quota['refills'][number]): Text {
  const at = sayTime(atMs);
  return {
    en: ` ${sayCount(recipients)} come free by ${at.en}.`,
    ja: `${at.ja} までに ${sayCount(recipients)} 件分が空きます。`,
  };
}
