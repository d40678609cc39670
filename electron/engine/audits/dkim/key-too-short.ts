// K11: an RSA key of less than 1024 bits.
import { keyExcerpt, markKey, newKeyRecord, selectorTable, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasActiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyTooShort = defineAudit({
  id: 'dkim-key-too-short',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'An RSA key is shorter than 1024 bits', ja: 'RSA 鍵が 1024 ビット未満です' },
    passed: { en: 'No RSA key is shorter than 1024 bits', ja: '1024 ビット未満の RSA 鍵はありません' },
    why: {
      en: 'Receivers must not accept RSA keys of less than 1024 bits, because they can be broken. Mail signed with one counts as unsigned, and anyone who breaks the key can sign mail in your name.',
      ja: '1024 ビット未満の RSA 鍵は解読できるため、受信側は受け入れてはならないと定められています。署名のないメールとして扱われるうえ、鍵を解読した第三者が貴ドメインの名前で署名できてしまいます。',
    },
    fix: {
      en: 'In your mail service, create a 2048-bit key and publish it under a new selector. Switch signing to it, then delete this record.',
      ja: '送信サービスで 2048 ビットの鍵を新しいセレクターに作成して公開し、署名を切り替えてから、このレコードを削除してください。',
    },
  },
  sources: [citeDkim(8301, '3.2', 'K11')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector) => {
        const { record } = selector;
        if (record?.key.kind !== 'rsa' || record.key.bits >= 1024) return null;
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
    }),
});
