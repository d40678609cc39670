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
    title: { en: 'An RSA key is longer than 4096 bits', ja: 'RSA 鍵が 4096 ビットを超えています' },
    passed: {
      en: 'No RSA key is longer than 4096 bits',
      ja: '4096 ビットを超える RSA 鍵はありません',
    },
    why: {
      en: 'Receivers must support keys of up to 4096 bits and may refuse longer ones. The record also no longer fits into a UDP answer, so every lookup needs TCP.',
      ja: '受信側に対応が求められるのは 4096 ビットまでで、それより長い鍵は拒否されることがあります。レコードが UDP の応答に収まらず、参照のたびに TCP が必要になる問題もあります。',
    },
    fix: {
      en: 'In your mail service, create a 2048-bit key, publish it under a new selector, and switch signing to it. Keys of 2048 bits verify everywhere and need no TCP.',
      ja: '送信サービスで 2048 ビットの鍵を作成し、新しいセレクターに公開して、署名を切り替えてください。2048 ビットであればどこでも検証でき、TCP も必要ありません。',
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
