// K04: `v=` is there, but is not exactly DKIM1 or not the first tag. Without any `v=` all is well.
import { keyExcerpt, markFaults, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimVersionWrong = defineAudit({
  id: 'dkim-version-wrong',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key record has a wrong version tag', ja: '鍵レコードのバージョンタグが誤っています' },
    passed: {
      en: 'The version tag is right or, as is allowed, left out',
      ja: 'バージョンタグは正しい値か、省略されています',
    },
    why: {
      en: 'If a key record has a v= tag, it must come first and be exactly DKIM1. Receivers discard any other record, and the mail counts as unsigned.',
      ja: '鍵レコードに v= タグを書く場合は、先頭に置き、値は DKIM1 と完全に一致していなければなりません。それ以外のレコードは受信側で破棄され、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Publish the record below, which begins with v=DKIM1. You may also leave out v=, as Amazon SES does.',
      ja: 'v=DKIM1 で始まる下のレコードを公開してください。v= を省略することも認められており、Amazon SES の鍵レコードには v= がありません。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K04')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const fault = record?.faults.find(({ kind }) => kind === 'version-wrong' || kind === 'version-late');
        if (record === null || fault === undefined) return null;
        const kept = whereKept(selector);
        const problem =
          fault.kind === 'version-late'
            ? { en: 'v= does not come first.', ja: 'v= が先頭にありません。' }
            : {
                en: `v= is "${record.fields.version ?? ''}", not DKIM1.`,
                ja: `v= の値が DKIM1 ではなく「${record.fields.version ?? ''}」です。`,
              };
        return {
          says: {
            en: `${selector.selector}: ${problem.en}${kept.en}`,
            ja: `${selector.selector}: ${problem.ja}${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, markFaults(record, ['version-wrong', 'version-late'], problem)),
            ...replaceKeyRecord(selector, { ...record.fields, version: 'DKIM1' }),
          ],
        };
      },
    }),
});
