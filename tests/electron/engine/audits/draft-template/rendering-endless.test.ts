// Renderings that had to be ended.
import { draftTemplateRenderingEndless } from '../../../../../electron/engine/audits/draft-template/rendering-endless.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateRenderingEndless, [
  { title: 'in order', html: '{{#each a}}{{this}}{{/each}}', data: { a: [1, 2] }, verdict: 'pass' },
  {
    title: 'a partial that calls itself',
    html: '{{#* inline "a"}}x{{> a}}{{/inline}}\n{{> a}}',
    verdict: 'fail',
    at: ['1:1'],
    says: '100 levels',
  },
  {
    title: 'loops within loops',
    text: '{{#each a}}{{#each ../a}}{{#each ../../a}}{{#each ../../../a}}.{{/each}}{{/each}}{{/each}}{{/each}}',
    data: { a: Array.from({ length: 100 }, () => ({})) },
    verdict: 'fail',
    at: ['text 1:1'],
    says: 'steps',
  },
]);
