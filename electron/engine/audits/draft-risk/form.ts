// A form in a mail.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskForm = defineAudit({
  id: 'draft-risk-form',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail holds a form', ja: 'フォームがあります' },
    passed: { en: 'The mail holds no form', ja: 'フォームはありません' },
    why: {
      en: 'Several clients take the form away or do not submit it, others warn the reader, and filters know forms from phishing.',
      ja: 'フォームを取り除く、または送信しないメールクライアントがあり、警告が表示されることもあります。フィッシングの特徴ともみなされます。',
    },
    fix: { en: 'Put the form on a web page and link to it.', ja: 'フォームは Web ページに置き、リンクしてください。' },
  },
  sources: [{ title: 'Can I email: form', url: 'https://www.caniemail.com/features/html-form/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'form', 'input', 'select', 'textarea', 'button').flatMap(({ name, startTag }) =>
        startTag === null
          ? []
          : [
              {
                span: startTag,
                says: { en: `<${name}> is not safe to use in mail.`, ja: `<${name}> はメールでは安全に使えません。` },
              },
            ],
      ),
    ),
});
