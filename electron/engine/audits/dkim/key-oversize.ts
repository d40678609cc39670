// K13: an RSA key of more than 4096 bits, which verifiers may refuse.
import { keyExcerpt, markKey, newKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasActiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyOversize = defineAudit({
  id: 'dkim-key-oversize',
  topic: 'dkim',
  subject: 'domain',
  severity: 'low',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'RSA key longer than 4096 bits', ja: 'RSA 鍵が 4096 ビットを超えています' },
    passed: {
      en: 'No key is longer than receivers have to support',
      ja: '受信側が対応すべき長さを超える鍵はありません',
    },
    why: {
      en: 'Receivers have to support keys up to 4096 bits and may refuse longer ones. The record also outgrows a UDP answer, so every look-up needs TCP.',
      ja: '受信側に対応が求められるのは 4096 ビットまでで、それより長い鍵は拒否されることがあります。レコードが UDP の応答に収まらず、参照のたびに TCP が必要になる問題もあります。',
    },
    fix: {
      en: 'Use 2048 bits: it verifies everywhere and needs no TCP.',
      ja: '2048 ビットの鍵に替えてください。どこでも検証でき、TCP も必要ありません。',
    },
  },
  sources: [citeDkim(8301, '3.2', 'K13')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector) => {
        const { record } = selector;
        if (record?.key.kind !== 'rsa' || record.key.bits <= 4096) return null;
        const kept = whereKept(selector);
        const { bits } = record.key;
        const reason = { en: `RSA, ${bits} bits`, ja: `RSA、${bits} ビット` };
        return {
          says: {
            en: `${selector.selector}: the RSA key has ${bits} bits.${kept.en}`,
            ja: `${selector.selector}: RSA 鍵の長さは ${bits} ビットです。${kept.ja}`,
          },
          details: [keyExcerpt(selector, record, markKey(record, reason)), ...newKeyRecord(selector)],
        };
      },
    }),
});
