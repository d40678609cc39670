// K06: `k=` names a type of key that DKIM does not know.
import { keyExcerpt, markFaults, newKeyRecord, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyTypeUnknown = defineAudit({
  id: 'dkim-key-type-unknown',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key record names an unknown key type (k=)', ja: '鍵レコードの鍵の種類が不明です（k=）' },
    passed: { en: 'The key types are known', ja: '鍵の種類は正しく指定されています' },
    why: {
      en: 'DKIM has two key types: rsa and ed25519. Receivers ignore a record with any other type, so signatures made with that key do not count.',
      ja: 'DKIM の鍵の種類は rsa と ed25519 だけです。それ以外の値のレコードは無視されるため、その鍵による署名は有効になりません。',
    },
    fix: {
      en: 'Write k=rsa or k=ed25519, without the name of a hash. The value rsa-sha256 belongs in the signature, not in the key record.',
      ja: 'ハッシュ名を付けずに k=rsa または k=ed25519 と書いてください。rsa-sha256 は署名ヘッダーで使う値で、鍵レコードには書きません。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K06'), citeDkim(8463, '4')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const fault = record?.faults.find((each) => each.kind === 'key-type-unknown');
        if (record === null || fault?.kind !== 'key-type-unknown') return null;
        const kept = whereKept(selector);
        const reason = { en: 'Neither rsa nor ed25519', ja: 'rsa でも ed25519 でもありません' };
        // The key itself tells more than a misspelt name.
        const meant = record.key.kind === 'mismatch' ? record.key.holds : fault.meant;
        return {
          says: {
            en: `${selector.selector}: k= is "${fault.value}".${kept.en}`,
            ja: `${selector.selector}: k= の値が「${fault.value}」です。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, markFaults(record, ['key-type-unknown'], reason)),
            ...(meant === null
              ? newKeyRecord(selector)
              : replaceKeyRecord(selector, { ...record.fields, keyType: meant })),
          ],
        };
      },
    }),
});
