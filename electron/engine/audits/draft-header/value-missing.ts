// A header without a value.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderValueMissing = defineAudit({
  id: 'draft-header-value-missing',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A header has no value', ja: '値のないヘッダーがあります' },
    passed: { en: 'All headers have a value', ja: 'すべてのヘッダーに値があります' },
    why: {
      en: 'SES does not accept a header without a value, so Plumbline leaves it out of the message.',
      ja: 'SES は値のないヘッダーを受け付けないため、メールには含まれません。',
    },
    fix: { en: 'Enter a value, or delete the header.', ja: '値を入力するか、ヘッダーを削除してください。' },
  },
  sources: [citeRfc(5322, '2.2')],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : [], ({ name, value }) =>
      value.trim() === '' ? { en: `${name} is empty.`, ja: `${name} が空です。` } : null,
    ),
});
