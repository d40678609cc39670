// A preheader of addresses, code or file names.
import { defineAudit } from '../define-audit.ts';
import { judgePreheader } from '../judge-preheader.ts';

export const draftInboxPreheaderLeaks = defineAudit({
  id: 'draft-inbox-preheader-leaks',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: {
      en: 'The inbox shows a URL or code beside the subject',
      ja: '件名の横に URL やコードが表示されます',
    },
    passed: { en: 'The inbox shows words beside the subject', ja: '件名の横に文章が表示されます' },
    why: {
      en: 'A URL, a file name or a template tag at the start of the mail is what readers see in the inbox.',
      ja: 'メールの先頭にある URL、ファイル名、テンプレートのタグが、そのまま受信トレイに表示されます。',
    },
    fix: {
      en: 'Put a hidden preheader with a sentence before it.',
      ja: 'その前に、文章で書いた非表示のプリヘッダーを置いてください。',
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
      /^\W{0,3}(https?:\/\/|www\.)|\{\{|\}\}|^[^\s]{1,60}\.(png|jpe?g|gif)\b|^\s*[.#@]?[\w-]+\s*\{/iu.test(text)
        ? {
            en: `The inbox shows “${text.slice(0, 60)}”.`,
            ja: `受信トレイには「${text.slice(0, 60)}」と表示されます。`,
          }
        : null,
    ),
});
