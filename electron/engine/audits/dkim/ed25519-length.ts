// K15: an Ed25519 key that is not 32 bytes long.
import { keyExcerpt, markKey, newKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimEd25519Length = defineAudit({
  id: 'dkim-ed25519-length',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'An Ed25519 key has the wrong length', ja: 'Ed25519 鍵の長さが正しくありません' },
    passed: { en: 'No Ed25519 key has a wrong length', ja: '長さの誤った Ed25519 鍵はありません' },
    why: {
      en: 'An Ed25519 public key has exactly 32 bytes (44 characters of base64). With any other length, no signature can be verified.',
      ja: 'Ed25519 の公開鍵は必ず 32 バイト（base64 で 44 文字）です。長さが違えば、署名を検証できません。',
    },
    fix: {
      en: 'Copy the record from the console of your mail service again, up to the = at its end. Publish it, then audit again.',
      ja: '送信サービスの管理画面から、末尾の = まで含めてレコードをコピーし直して公開し、もう一度診断してください。',
    },
  },
  sources: [citeDkim(8463, '4', 'K15')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        if (record?.key.kind !== 'ed25519-length') return null;
        const kept = whereKept(selector);
        const { byteLength } = record.key;
        const reason = { en: `${byteLength} bytes, not 32`, ja: `32 バイトではなく ${byteLength} バイト` };
        return {
          says: {
            en: `${selector.selector}: the Ed25519 key has ${byteLength} bytes.${kept.en}`,
            ja: `${selector.selector}: Ed25519 鍵の長さが ${byteLength} バイトです。${kept.ja}`,
          },
          details: [keyExcerpt(selector, record, markKey(record, reason)), ...newKeyRecord(selector)],
        };
      },
    }),
});
