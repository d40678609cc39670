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
    title: { en: 'The HTML is too large to be checked whole', ja: 'HTML が大きすぎて、一部しか確認できません' },
    passed: { en: 'All of the HTML was checked', ja: 'HTML 全体を確認しました' },
    why: {
      en: 'Checks read up to 1,000,000 characters, 100,000 elements and 512 levels. What is beyond was not looked at.',
      ja: '確認の対象は 1,000,000 文字、100,000 要素、512 階層までです。それを超える部分は確認していません。',
    },
    fix: {
      en: 'Make the HTML smaller. Large images belong on a web server, not into the text.',
      ja: 'HTML を小さくしてください。大きな画像は本文に埋め込まず、Web サーバーに置いてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) => judgeFaults(inputs, (code) => (isLimit.test(code) ? beyond : null)),
});

const isLimit = /^(?:text-too-long|tag-too-long|elements-too-many|nested-too-deep)$/u;
const beyond = { en: 'From here on nothing was checked.', ja: 'ここから先は確認していません。' };
