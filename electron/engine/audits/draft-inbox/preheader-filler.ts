// A preheader that says nothing about the mail.
import { defineAudit } from '../define-audit.ts';
import { isFiller, judgePreheader } from '../judge-preheader.ts';

export const draftInboxPreheaderFiller = defineAudit({
  id: 'draft-inbox-preheader-filler',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The inbox shows a stock phrase beside the subject', ja: '件名の横に定型文が表示されます' },
    passed: { en: 'The inbox shows words of this mail beside the subject', ja: '件名の横に本文の内容が表示されます' },
    why: {
      en: '"View in browser" wastes the line by which readers decide whether to open the mail.',
      ja: '受信者が開封を判断する行を、「ブラウザで表示」などの定型文が占めてしまいます。',
    },
    fix: {
      en: 'Put a hidden preheader before it, or move the phrase to the end of the mail.',
      ja: 'その前に非表示のプリヘッダーを置くか、定型文をメールの末尾に移してください。',
    },
  },
  sources: [
    {
      title: 'Litmus: the ultimate guide to preview text',
      url: 'https://www.litmus.com/blog/the-ultimate-guide-to-preview-text-support',
    },
  ],
  judge: (evidence) =>
    judgePreheader(evidence, ({ text }) =>
      isFiller(text)
        ? {
            en: `The inbox shows “${text.slice(0, 60)}”.`,
            ja: `受信トレイには「${text.slice(0, 60)}」と表示されます。`,
          }
        : null,
    ),
});
