// What breaks only when it is filled in.
import { draftTemplateRenderingBroken } from '../../../../../electron/engine/audits/draft-template/rendering-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateRenderingBroken, [
  { title: 'in order', html: '{{#each a}}b{{/each}}', verdict: 'pass' },
  {
    title: 'a block without a value',
    html: 'x {{#each}}b{{/each}}',
    verdict: 'fail',
    at: ['1:3'],
    says: 'takes one value',
  },
  { title: 'told of as a helper', html: '{{upper a}}', verdict: 'pass' },
  { title: 'another decorator', html: '{{* a}}', verdict: 'fail', says: 'decorator' },
]);
