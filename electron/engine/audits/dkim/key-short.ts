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
    title: { en: 'RSA key shorter than 2048 bits', ja: 'RSA 鍵が 2048 ビット未満です' },
    passed: { en: 'The keys are long enough', ja: '鍵の長さは十分です' },
    why: {
      en: 'Keys of 1024 bits still verify everywhere, but signers should use at least 2048 since 2018, and Gmail recommends it. A well-equipped attacker can break 1024 bits and then sign mail in your name.',
      ja: '1024 ビットの鍵は今も検証されますが、2018 年以降は 2048 ビット以上の使用が求められ、Gmail も推奨しています。十分な計算資源があれば 1024 ビットは解読でき、貴ドメインの名前で署名されるおそれがあります。',
    },
    fix: {
      en: 'Let your mail service make a key of 2048 bits and publish it under a new selector; switch over, wait a week, then revoke the old one. In Amazon SES, set the next signing key length of Easy DKIM to 2048 bits: it rotates by itself.',
      ja: '送信サービスで 2048 ビットの鍵を作成し、新しいセレクターに公開してください。切り替えて 1 週間ほど待ち、古い鍵を失効させます。Amazon SES では、Easy DKIM の署名鍵の長さを 2048 ビットに変更すれば自動で切り替わります。',
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
