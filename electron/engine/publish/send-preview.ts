// What a sending will do and cost, in words, and what must be typed before it is done.
import type { RegionName } from '../../../shared/aws.ts';
import type { SendPreview } from '../../../shared/message/send.ts';
import type { Text } from '../../../shared/text.ts';
import { mostCalls } from './send-call.ts';

export type SendCounts = {
  readonly region: RegionName;
  /** Of all messages together. */
  readonly recipients: readonly string[];
  readonly messages: number;
  readonly simulated: number;
  readonly calls: number;
  readonly isBulk: boolean;
};

export function sayEffect({ region, recipients, messages, simulated, calls, isBulk }: SendCounts): Text {
  if (recipients.length === 0) return nobodyYet;
  const only = simulated === recipients.length;
  const whom = only
    ? { en: 'the mailbox simulator, and to nobody else', ja: 'メールボックスシミュレーターだけ' }
    : { en: many(recipients.length, 'recipient'), ja: ` ${recipients.length} 件の宛先` };
  const more =
    calls > mostCalls
      ? {
          en: ` The first ${mostCalls} of ${calls} calls are shown.`,
          ja: `（${calls} 回の呼び出しのうち最初の ${mostCalls} 回を表示しています）`,
        }
      : { en: '', ja: '' };
  const alone = isBulk
    ? { en: ' Cc and Bcc of the draft get nothing.', ja: '下書きの Cc と Bcc には送信しません。' }
    : { en: '', ja: '' };
  return {
    en: `Sends ${many(messages, 'message')} from ${region} to ${whom.en}. Sent messages cannot be recalled.${alone.en}${more.en}`,
    ja: `${region} から${whom.ja}に ${messages} 通を送信します。送信したメールは取り消せません。${alone.ja}${more.ja}`,
  };
}

/** SES developer guide, "Using the mailbox simulator": its mail is billed like any other, and counts against the rate, not the quota. */
export function sayCost({ recipients, simulated }: SendCounts): Text {
  const all = recipients.length;
  if (all === 0) return nothingBilled;
  const billed = `SES bills ${many(all, 'recipient')} at the usual price`;
  if (simulated === 0)
    return {
      en: `${billed}. ${all === 1 ? 'It counts' : 'They count'} towards the daily sending quota.`,
      ja: `宛先 ${all} 件分が通常の料金で請求され、1 日の送信クォータに数えられます。`,
    };
  if (simulated === all)
    return {
      en: `${billed}. Mail to the simulator does not count towards the daily sending quota.`,
      ja: `宛先 ${all} 件分が通常の料金で請求されます。シミュレーター宛ては 1 日の送信クォータに数えられません。`,
    };
  return {
    en: `${billed}, including those of the simulator, which do not count towards the daily sending quota.`,
    ja: `シミュレーター宛てを含む宛先 ${all} 件分が通常の料金で請求されます。シミュレーター宛ては 1 日の送信クォータに数えられません。`,
  };
}

const nobodyYet: Text = {
  en: 'Nobody gets mail yet. Enter a recipient.',
  ja: 'まだ誰にも送信されません。宛先を指定してください。',
};
const nothingBilled: Text = { en: 'Nothing is billed without recipients.', ja: '宛先がないため、料金はかかりません。' };

/** Null where nobody but the simulator gets mail; else the address, or how many there are. */
export function typedFor({ recipients, simulated }: SendCounts): SendPreview['typed'] {
  const [first = '', ...others] = recipients;
  if (simulated === recipients.length) return null;
  return others.length === 0 ? first : String(recipients.length);
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
