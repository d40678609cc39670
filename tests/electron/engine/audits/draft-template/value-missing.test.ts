// Values that the data lacks.
import { draftTemplateValueMissing } from '../../../../../electron/engine/audits/draft-template/value-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateValueMissing, [
  { title: 'in order', html: '{{a}}{{#each l}}{{b}}{{/each}}', data: { a: 1, l: [{ b: 2 }] }, verdict: 'pass' },
  { title: 'SES fills it in', html: '{{amazonSESUnsubscribeUrl}}{{ses:openTracker}}', verdict: 'pass' },
  {
    title: 'with every place',
    subject: 'a {{name}}',
    html: '{{name}}\n{{name}}',
    data: { other: 1 },
    verdict: 'fail',
    at: ['subject 1:5', '1:3', '2:3'],
    mended: '{"other":1, "name": ""}',
  },
  { title: 'a slip', html: '{{fristName}}', data: { firstName: 'A' }, verdict: 'fail', mended: '{{firstName}}' },
  {
    title: 'of what lies around',
    html: '{{#each l}}{{total}}{{/each}}',
    data: { l: [{ a: 1 }], total: 1 },
    verdict: 'fail',
    says: '../total',
  },
  {
    title: 'in each item',
    html: '{{#each l}}{{price}}{{/each}}',
    dataText: '{"l": [\n  {\n    "a": 1\n  }, {}]}',
    verdict: 'fail',
    at: ['1:14'],
    mended: '{"l": [\n  {\n    "a": 1,\n    "price": ""\n  }, {"price": ""}]}',
  },
  {
    title: 'in an object to be',
    html: '{{a.b.c}}',
    data: { a: {} },
    verdict: 'fail',
    mended: '{"a":{"b": {"c": ""}}}',
  },
  { title: 'no data at all', html: '{{a.b}}', dataText: ' ', verdict: 'unknown', says: 'no template data yet' },
  { title: 'data without a member', html: '{{a.b}}', dataText: '{ }\n', verdict: 'unknown' },
  { title: 'no data where none is needed', html: 'plain', dataText: '', verdict: 'pass' },
  { title: 'data that cannot be read', html: '{{a}}', dataText: '{', verdict: 'not-applicable' },
  { title: 'in a block that is not reached', html: '{{#if a}}{{b}}{{/if}}', verdict: 'pass' },
  {
    title: "a slip of SES's own placeholder is told there",
    html: '{{ses:openTraker}}{{amazonSesUnsubscribeUrl}}',
    data: { a: 1 },
    verdict: 'pass',
  },
]);
