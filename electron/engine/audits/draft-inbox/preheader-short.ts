// A hidden preheader that leaves room for what follows.
import { displayWidth } from '../../mail/display-width.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePreheader } from '../judge-preheader.ts';

export const draftInboxPreheaderShort = defineAudit({
  id: 'draft-inbox-preheader-short',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The preheader is short', ja: 'プリヘッダーが短すぎます' },
    passed: { en: 'The preheader is long enough', ja: 'プリヘッダーの長さは十分です' },
    why: {
      en: 'The inbox fills the rest of the line with the text that follows, often "View in browser" or a menu.',
      ja: '余った部分には、続く本文（「ブラウザで表示」やメニューなど）が表示されます。',
    },
    fix: {
      en: 'Write 40 to 90 Latin characters, or 20 to 45 Japanese ones.',
      ja: '全角で 20～45 文字（半角 40～90 文字）にしてください。',
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
      !hidden || displayWidth(text) >= 40
        ? null
        : {
            en: `“${text}” is ${displayWidth(text)} characters wide.`,
            ja: `「${text}」は半角 ${displayWidth(text)} 文字分です。`,
          },
    ),
});
