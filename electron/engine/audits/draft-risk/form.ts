// A form in a mail.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { formElements } from '../is-told.ts';

export const draftRiskForm = defineAudit({
  id: 'draft-risk-form',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail contains a form', ja: 'フォームがあります' },
    passed: { en: 'The mail contains no form', ja: 'フォームはありません' },
    why: {
      en: 'Several clients remove the form or do not submit it, others warn the reader, and spam filters know forms from phishing.',
      ja: 'フォームを取り除く、または送信しないメールクライアントがあり、警告が表示されることもあります。フィッシングの特徴ともみなされます。',
    },
    fix: { en: 'Put the form on a web page and link to it.', ja: 'フォームは Web ページに置き、リンクしてください。' },
  },
  sources: [{ title: 'Can I email: form', url: 'https://www.caniemail.com/features/html-form/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, ...formElements).flatMap(({ name, startTag }) =>
        startTag === null
          ? []
          : [
              {
                span: startTag,
                says: {
                  en: `This <${name}> does not work in every client.`,
                  ja: `この <${name}> は、すべてのクライアントでは機能しません。`,
                },
              },
            ],
      ),
    ),
});
