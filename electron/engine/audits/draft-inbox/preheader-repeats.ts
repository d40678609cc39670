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
      en: 'Both stand side by side in the inbox: the second line is lost.',
      ja: '受信トレイでは両方が並ぶため、2 行目が無駄になります。',
    },
    fix: { en: 'Say in the preheader what the subject has no room for.', ja: '件名に入らない内容を書いてください。' },
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
      return same ? { en: 'It begins with the subject, word for word.', ja: '件名と同じ文で始まっています。' } : null;
    }),
});
