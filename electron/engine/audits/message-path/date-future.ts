// A date after the message arrived.
import { saySpan } from '../../derive/say-time.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messagePathDateFuture = defineAudit({
  id: 'message-path-date-future',
  topic: 'message-path',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'Date is in the future', ja: 'Date が未来の日時です' },
    passed: { en: 'Date is before the message arrived', ja: 'Date は受信より前の日時です' },
    why: {
      en: 'Spam uses future dates to stay on top of the inbox, so receivers count it against the message.',
      ja: '未来の日時は受信トレイの先頭に残すために迷惑メールで使われるため、判定が厳しくなります。',
    },
    fix: {
      en: 'Set the clock and time zone of the host that writes the message.',
      ja: 'メールを作成するホストの時刻とタイムゾーンを正しく設定してください。',
    },
  },
  sources: [citeRfc(5322, '3.6.1')],
  judge: ({ mail: { dateMs, hops, checkedAtMs } }) => {
    if (dateMs === null) return notApplicable(noDate);
    const arrivedAtMs = hops.at(-1)?.atMs ?? checkedAtMs;
    if (dateMs <= arrivedAtMs + toleranceMs) return pass();
    const span = saySpan(dateMs - arrivedAtMs);
    return fail({ en: `It is ${span.en} after the message arrived.`, ja: `受信より ${span.ja}後の日時です。` });
  },
});

/** Clocks are never quite the same. */
const toleranceMs = 10 * 60_000;

const noDate = {
  en: 'The message has no date; another check covers that.',
  ja: 'Date がありません。別の項目で判定します。',
};
