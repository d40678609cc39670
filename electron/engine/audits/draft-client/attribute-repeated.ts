// An attribute that an element has twice.
import { defineAudit } from '../define-audit.ts';
import { judgeFaults } from '../judge-faults.ts';

export const draftClientAttributeRepeated = defineAudit({
  id: 'draft-client-attribute-repeated',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'An element has the same attribute twice', ja: '同じ属性が 2 回指定されています' },
    passed: { en: 'No attribute is repeated', ja: '属性の重複はありません' },
    why: {
      en: 'Clients use the first and ignore the rest. Most often it is a second style or class, and what it says is lost.',
      ja: '有効になるのは最初の指定だけで、2 つ目は無視されます。多くの場合、style や class の重複です。',
    },
    fix: {
      en: 'Merge the values into one attribute.',
      ja: '値を 1 つの属性にまとめてください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) => judgeFaults(inputs, ({ code }) => (code === 'duplicate-attribute' ? repeated : null)),
});

const repeated = {
  en: 'The element already has this attribute, so this one is ignored.',
  ja: 'この属性はすでに指定されているため、無視されます。',
};
