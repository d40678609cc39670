// K19: `s=` does not allow the key to be used for e-mail.
import { keyExcerpt, markFaults, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimMailExcluded = defineAudit({
  id: 'dkim-mail-excluded',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key is not allowed for email (s=)', ja: '鍵がメール用に許可されていません（s=）' },
    passed: { en: 'Every key may be used for email', ja: 'すべての鍵がメールに使用できます' },
    why: {
      en: 'The s= tag lists the services that a key is for. If it includes neither email nor *, receivers ignore the key, and the mail counts as unsigned.',
      ja: 's= タグは鍵の用途を示します。email または * が含まれていなければ受信側は鍵を無視し、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Publish the record below, which has no s=: without it, the key is valid for every service.',
      ja: 's= を除いた下のレコードを公開してください。s= がなければ、鍵はすべての用途に使えます。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K19')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const fault = record?.faults.find((each) => each.kind === 'service-not-mail');
        if (record === null || fault?.kind !== 'service-not-mail') return null;
        const kept = whereKept(selector);
        const reason = { en: 'Neither email nor *', ja: 'email も * もありません' };
        return {
          says: {
            en: `${selector.selector}: s=${fault.value} does not include email.${kept.en}`,
            ja: `${selector.selector}: s=${fault.value} にメールが含まれていません。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, markFaults(record, ['service-not-mail'], reason)),
            ...replaceKeyRecord(selector, { ...record.fields, services: null }),
          ],
        };
      },
    }),
});
