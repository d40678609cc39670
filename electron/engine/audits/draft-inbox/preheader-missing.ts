// A mail that leaves to chance what the inbox shows beside the subject.
import { defineAudit } from '../define-audit.ts';
import { isFiller, judgePreheader } from '../judge-preheader.ts';

export const draftInboxPreheaderMissing = defineAudit({
  id: 'draft-inbox-preheader-missing',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The mail has no preheader', ja: 'プリヘッダーがありません' },
    passed: { en: 'The mail has a preheader', ja: 'プリヘッダーがあります' },
    why: {
      en: 'The inbox shows the first words of the mail beside the subject. Without a preheader, these are whatever the layout begins with.',
      ja: '受信トレイでは、件名の横に本文の最初の文字が表示されます。プリヘッダーがないと、レイアウトの先頭にある文字が使われます。',
    },
    fix: {
      en: 'Put a sentence at the start of the body, visible or in a hidden element: <div style="display:none">…</div>.',
      ja: 'body の先頭に 1 文を書いてください。<div style="display:none">…</div> で非表示にしてもかまいません。',
    },
  },
  sources: [
    {
      title: 'Litmus: the ultimate guide to preview text',
      url: 'https://www.litmus.com/blog/the-ultimate-guide-to-preview-text-support',
    },
  ],
  judge: (evidence) =>
    judgePreheader(evidence, ({ hidden, text }) =>
      // A stock phrase is told as such.
      hidden || isFiller(text)
        ? null
        : {
            en: `The inbox shows “${text.slice(0, 60)}”.`,
            ja: `受信トレイには「${text.slice(0, 60)}」と表示されます。`,
          },
    ),
});
