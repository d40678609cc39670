// K20: `h=` does not allow sha256, or names the algorithm of a signature instead of a hash.
import { keyExcerpt, markFaults, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimHashMissing = defineAudit({
  id: 'dkim-hash-missing',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key does not allow sha256 (h=)', ja: '鍵が sha256 を許可していません（h=）' },
    passed: { en: 'Every key allows sha256', ja: 'すべての鍵で sha256 を使用できます' },
    why: {
      en: 'The h= tag lists the hash algorithms that signatures may use. Since 2018, receivers may accept only sha256, so a key that leaves it out verifies nothing.',
      ja: 'h= タグは署名に使えるハッシュを示します。2018 年以降、受信側が受け入れてよいのは sha256 だけのため、これを含まない鍵では署名を検証できません。',
    },
    fix: {
      en: 'Publish the record below, which has no h=: without it, every hash is allowed. The value rsa-sha256 belongs in the signature, not here.',
      ja: 'h= を除いた下のレコードを公開してください。h= がなければ制限はありません。rsa-sha256 は署名ヘッダーで使う値で、ここには書きません。',
    },
  },
  sources: [citeDkim(8301, '3.1', 'K20'), citeDkim(6376, '3.6.1')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const fault = record?.faults.find((each) => each.kind === 'hash-missing');
        if (record === null || fault?.kind !== 'hash-missing') return null;
        const kept = whereKept(selector);
        const reason = { en: 'sha256 is missing', ja: 'sha256 がありません' };
        return {
          says: {
            en: `${selector.selector}: h=${fault.value} does not include sha256.${kept.en}`,
            ja: `${selector.selector}: h=${fault.value} に sha256 が含まれていません。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, markFaults(record, ['hash-missing'], reason)),
            ...replaceKeyRecord(selector, { ...record.fields, hashes: null }),
          ],
        };
      },
    }),
});
