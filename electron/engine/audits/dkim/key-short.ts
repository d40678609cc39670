// K12: an RSA key of 1024 to 2047 bits.
import { keyExcerpt, markKey, newKeyRecord, selectorTable, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasActiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyShort = defineAudit({
  id: 'dkim-key-short',
  topic: 'dkim',
  subject: 'domain',
  severity: 'medium',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'An RSA key is shorter than 2048 bits', ja: 'RSA 鍵が 2048 ビット未満です' },
    passed: { en: 'The keys are long enough', ja: '鍵の長さは十分です' },
    why: {
      en: 'Such a key still verifies, but RFC 8301 and Gmail recommend at least 2048 bits. A key of 1024 bits is considered within reach of a well-equipped attacker, who could then sign mail in your name.',
      ja: 'このような鍵も検証には使えますが、RFC 8301 と Gmail は 2048 ビット以上を推奨しています。1024 ビットの鍵は、十分な計算資源があれば解読できるとみなされており、貴ドメインの名前で署名されるおそれがあります。',
    },
    fix: {
      en: 'In your mail service, create a 2048-bit key and publish it under a new selector. Switch signing to it, wait a week, then revoke the old key. In Amazon SES, set the Easy DKIM key length of the identity to 2048 bits; SES then rotates the keys itself.',
      ja: '送信サービスで 2048 ビットの鍵を作成し、新しいセレクターに公開してください。署名を切り替えて 1 週間ほど待ち、古い鍵を失効させます。Amazon SES では、アイデンティティの Easy DKIM の署名鍵の長さを 2048 ビットに変更すると、鍵が自動で切り替わります。',
    },
  },
  sources: [
    citeDkim(8301, '3.2', 'K12'),
    { title: 'Gmail: e-mail sender guidelines', url: 'https://support.google.com/a/answer/81126' },
  ],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector) => {
        const { record } = selector;
        if (record?.key.kind !== 'rsa' || record.key.bits < 1024 || record.key.bits >= 2048) return null;
        const kept = whereKept(selector);
        const { bits } = record.key;
        const reason = { en: `RSA, ${bits} bits`, ja: `RSA、${bits} ビット` };
        return {
          says: {
            en: `${selector.selector}: the RSA key has ${bits} bits.${kept.en}`,
            ja: `${selector.selector}: RSA 鍵の長さは ${bits} ビットです。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, markKey(record, reason)),
            selectorTable([selector]),
            ...newKeyRecord(selector),
          ],
        };
      },
      passed: (selectors) => [selectorTable(selectors)],
    }),
});
