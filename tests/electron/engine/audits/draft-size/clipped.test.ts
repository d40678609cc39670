// Gmail cuts a mail whose HTML is larger than 102 HTML as sent.
import { draftSizeClipped } from '../../../../../electron/engine/audits/draft-size/clipped.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSizeClipped, [
  { title: 'short', html: '<p>Hello</p>', verdict: 'pass', says: 'of 102 KB' },
  { title: 'exactly 102 KB', html: 'a\n'.repeat(34_816).slice(0, -1), verdict: 'pass' },
  {
    title: 'comments and styles make it long',
    html: `<!-- ${'note '.repeat(12_000)} --><p style="${'color:red;'.repeat(3000)}">a</p><p style="${'color:red;'.repeat(3000)}">b</p>`,
    verdict: 'fail',
    says: "over Gmail's 102 KB",
    shows: 'Inline styles that repeat',
  },
  {
    title: 'only the data makes it long',
    html: '{{#each items}}<p>{{this}}</p>{{/each}}',
    data: { items: Array.from({ length: 2000 }, () => 'x'.repeat(60)) },
    verdict: 'fail',
    says: 'HTML as sent',
  },
  { title: 'no HTML', text: 'Hello', verdict: 'not-applicable' },
]);
