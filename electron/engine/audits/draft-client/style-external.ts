// A style sheet that is not in the mail.
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { outsideSheets } from '../body-sheets.ts';

export const draftClientStyleExternal = defineAudit({
  id: 'draft-client-style-external',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A style sheet is outside of the mail', ja: 'スタイルシートがメールの外にあります' },
    passed: { en: 'All style sheets are in the mail', ja: 'スタイルシートはすべてメール内にあります' },
    why: {
      en: 'Gmail, Outlook.com, Yahoo Mail and most others never load external style sheets: the mail appears there without their rules.',
      ja: 'Gmail、Outlook.com、Yahoo Mail などほとんどのクライアントは外部のスタイルシートを取得しないため、その指定はまったく反映されません。',
    },
    fix: {
      en: 'Copy the rules into a <style> element in the head, and put what must work everywhere into style attributes.',
      ja: 'ルールを head の <style> に移し、必ず反映したい指定は style 属性に書いてください。',
    },
  },
  sources: [{ title: 'Can I email: link', url: 'https://www.caniemail.com/features/html-link/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      outsideSheets(draftMarkup).map((span) => ({ span, says: external })),
    ),
});

const external = {
  en: 'Most clients never load this style sheet.',
  ja: 'ほとんどのクライアントはこのスタイルシートを取得しません。',
};
