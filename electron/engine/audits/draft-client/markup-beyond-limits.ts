// HTML too large or too deep to be read whole.
import { defineAudit } from '../define-audit.ts';
import { judgeFaults } from '../judge-faults.ts';

export const draftClientMarkupBeyondLimits = defineAudit({
  id: 'draft-client-markup-beyond-limits',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The HTML is too large to check completely', ja: 'HTML が大きすぎて、一部しかチェックできません' },
    passed: { en: 'All of the HTML was checked', ja: 'HTML 全体をチェックしました' },
    why: {
      en: 'Checks read up to 1,000,000 characters, 100,000 elements and 512 levels. Anything beyond that was not checked.',
      ja: 'チェックの対象は 1,000,000 文字、100,000 要素、入れ子 512 段までです。それを超える部分はチェックしていません。',
    },
    fix: {
      en: 'Make the HTML smaller. Put large images on a web server instead of into the HTML.',
      ja: 'HTML を小さくしてください。大きな画像は本文に埋め込まず、Web サーバーに置いてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) => judgeFaults(inputs, ({ code }) => (isLimit.test(code) ? beyond : null)),
});

const isLimit = /^(?:text-too-long|tag-too-long|elements-too-many|nested-too-deep)$/u;
const beyond = { en: 'Nothing was checked from here on.', ja: 'ここから先はチェックしていません。' };
