// A hop that says it came before the one before it.
import { saySpan } from '../../derive/say-time.ts';
import { hopTable } from '../hop-table.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messagePathClocksDiffer = defineAudit({
  id: 'message-path-clocks-differ',
  topic: 'message-path',
  subject: 'message',
  severity: 'info',
  needs: ['mail'],
  texts: {
    title: { en: 'The clocks of two hosts differ', ja: 'ホスト間で時計がずれています' },
    passed: { en: "The hosts' clocks agree", ja: 'ホストの時計に問題はありません' },
    why: {
      en: 'According to their clocks, a host received the message before the previous host did. Delays around it cannot be trusted.',
      ja: '時計の上では、前のホストより先に受け取ったことになっています。前後の所要時間はあてになりません。',
    },
    fix: {
      en: 'If one of the hosts is yours, synchronize its clock with NTP. Otherwise nothing needs to be done.',
      ja: '自分のホストであれば NTP で時刻を同期してください。それ以外は対応不要です。',
    },
  },
  sources: [citeRfc(5321, '4.4')],
  judge: ({ mail: { hops } }) => {
    if (hops.length < 2) return notApplicable(tooFew);
    const back = hops.filter(({ delayMs }) => delayMs !== null && delayMs < -toleranceMs);
    const [first] = back;
    if (first === undefined) return pass();
    const span = saySpan(-(first.delayMs ?? 0));
    const by = first.by ?? '?';
    return fail(
      {
        en: `By its own clock, ${by} received it ${span.en} too early.`,
        ja: `${by} の時計では ${span.ja}早く受け取っています。`,
      },
      { details: [hopTable(back)] },
    );
  },
});

const toleranceMs = 60_000;

const tooFew = { en: 'There are fewer than two hops to compare.', ja: '比較できる区間がありません。' };
