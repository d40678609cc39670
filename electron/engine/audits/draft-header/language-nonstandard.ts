// acceptLanguage instead of Accept-Language.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderLanguageNonstandard = defineAudit({
  id: 'draft-header-language-nonstandard',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'The header acceptLanguage is not standard', ja: 'acceptLanguage は標準のヘッダーではありません' },
    passed: { en: 'No nonstandard language header is used', ja: '標準外の言語ヘッダーはありません' },
    why: { en: 'Clients look for Accept-Language.', ja: 'クライアントが参照するのは Accept-Language です。' },
    fix: { en: 'Rename it to Accept-Language.', ja: 'Accept-Language に変更してください。' },
  },
  sources: [citeSes('header fields', 'header-fields')],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : raw.root.headers, ({ name }) =>
      name.toLowerCase() === 'acceptlanguage'
        ? { en: 'Use Accept-Language.', ja: 'Accept-Language を使ってください。' }
        : null,
    ),
});
