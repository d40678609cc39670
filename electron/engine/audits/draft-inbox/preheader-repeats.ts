// A preheader that repeats the subject.
import { defineAudit } from '../define-audit.ts';
import { judgePreheader } from '../judge-preheader.ts';

export const draftInboxPreheaderRepeats = defineAudit({
  id: 'draft-inbox-preheader-repeats',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The preheader repeats the subject', ja: 'プリヘッダーが件名の繰り返しです' },
    passed: { en: 'The preheader adds to the subject', ja: 'プリヘッダーが件名を補っています' },
    why: {
      en: 'The inbox shows both side by side, so the preheader is wasted.',
      ja: '受信トレイでは件名と並んで表示されるため、プリヘッダーが無駄になります。',
    },
    fix: { en: 'Use the preheader for what the subject has no room for.', ja: '件名に入らない内容を書いてください。' },
  },
  sources: [
    {
      title: 'Litmus: the ultimate guide to preview text',
      url: 'https://www.litmus.com/blog/the-ultimate-guide-to-preview-text-support',
    },
  ],
  judge: (evidence) =>
    judgePreheader(evidence, ({ text }, subject) => {
      const same = subject.length >= 8 && text.toLowerCase().startsWith(subject.toLowerCase());
      return same ? { en: 'It starts with the subject, word for word.', ja: '件名と同じ文で始まっています。' } : null;
    }),
});
