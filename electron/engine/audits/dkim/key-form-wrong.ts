// K10: the key is whole but packed wrongly: bare PKCS#1, wrapped Ed25519, another type than `k=` says.
import { keyExcerpt, markKey, newKeyRecord, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { sayKeyForm } from '../../derive/dkim-fault-texts.ts';
import { mendKeyForm } from '../../protocols/dkim/mend.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyFormWrong = defineAudit({
  id: 'dkim-key-form-wrong',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A public key is in the wrong format', ja: '公開鍵の形式が正しくありません' },
    passed: { en: 'The public keys are in the right format', ja: '公開鍵は正しい形式で公開されています' },
    why: {
      en: 'Receivers expect an RSA key in the SubjectPublicKeyInfo format and an Ed25519 key as 32 bare bytes. Many cannot read anything else, so the same signature passes at one receiver and fails at another.',
      ja: '受信側は、RSA の鍵は SubjectPublicKeyInfo、Ed25519 の鍵は 32 バイトそのものという形式を前提としています。別の形式を読める受信側もありますが、多くは読めず、検証結果が受信側によって変わります。',
    },
    fix: {
      en: 'Publish the record below: it holds the same key in the right format, so nothing changes for the sender. If no record is shown, copy it from the console of your mail service.',
      ja: '下のレコードを公開してください。同じ鍵を正しい形式に直したもので、送信側の変更は不要です。レコードが表示されない場合は、送信サービスの管理画面からコピーしてください。',
    },
  },
  sources: [
    { title: 'RFC 6376 errata 3017', url: 'https://www.rfc-editor.org/errata/eid3017', checks: ['K10'] },
    citeDkim(8463, '4'),
  ],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const said = record === null ? null : sayKeyForm(record.key);
        // A misspelt `k=` has a check of its own.
        if (record === null || said === null || record.faults.some(({ kind }) => kind === 'key-type-unknown'))
          return null;
        const kept = whereKept(selector);
        const mended = mendKeyForm(record);
        return {
          says: { en: `${selector.selector}: ${said.en}${kept.en}`, ja: `${selector.selector}: ${said.ja}${kept.ja}` },
          details: [
            keyExcerpt(selector, record, markKey(record, said)),
            ...(mended === null ? newKeyRecord(selector) : replaceKeyRecord(selector, mended)),
          ],
        };
      },
    }),
});
