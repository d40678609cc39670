// A hop that took more than five minutes.
import { saySpan } from '../../derive/say-time.ts';
import { hopTable } from '../hop-table.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messagePathHopSlow = defineAudit({
  id: 'message-path-hop-slow',
  topic: 'message-path',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'A hop took more than 5 minutes', ja: '5 分を超えた区間があります' },
    passed: { en: 'No hop took more than 5 minutes', ja: '5 分を超えた区間はありません' },
    why: {
      en: 'A message waits where a host is busy, asks for a retry (greylisting) or cannot be reached. Codes and links with a time limit then arrive too late.',
      ja: 'ホストの混雑、再送の要求（グレイリスティング）、接続の失敗などで配送が遅れます。有効期限のあるコードやリンクは間に合わなくなります。',
    },
    fix: {
      en: 'Check the host named below. If it belongs to the receiver, a well-reputed address and a steady volume help. If it is yours, check its queue.',
      ja: '下のホストを確認してください。受信側であれば、評価の高いアドレスから安定した量を送ることが有効です。自分のホストであればキューを確認します。',
    },
  },
  sources: [citeRfc(5321, '4.4')],
  judge: ({ mail: { hops } }) => {
    if (hops.length < 2) return notApplicable(tooFew);
    const slow = hops.filter(({ delayMs }) => delayMs !== null && delayMs > limitMs);
    const [slowest] = slow.toSorted((one, other) => (other.delayMs ?? 0) - (one.delayMs ?? 0));
    if (slowest === undefined) return pass();
    const span = saySpan(slowest.delayMs ?? 0);
    const by = slowest.by ?? '?';
    return fail(
      { en: `${span.en} until ${by} received it.`, ja: `${by} が受け取るまでに ${span.ja}かかっています。` },
      { details: [hopTable(slow)] },
    );
  },
});

const limitMs = 5 * 60_000;

const tooFew = { en: 'There are fewer than two hops to compare.', ja: '比較できる区間がありません。' };
