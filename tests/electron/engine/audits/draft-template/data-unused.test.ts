// Data that no part names.
import { draftTemplateDataUnused } from '../../../../../electron/engine/audits/draft-template/data-unused.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateDataUnused, [
  {
    title: 'in order',
    subject: '{{a}}',
    html: '{{#each l}}{{b}}{{/each}}',
    data: { a: 1, l: [{ b: 2, c: 3 }] },
    verdict: 'pass',
  },
  { title: 'the whole is passed on', html: '{{#each this}}{{@key}}{{/each}}', data: { a: 1 }, verdict: 'pass' },
  { title: 'at fault', html: '{{a}}', dataText: '{"a": 1,\n"unused": 2}', verdict: 'fail', at: ['data 2:1'] },
  { title: 'a part that cannot be read', html: '{{a', data: { a: 1 }, verdict: 'not-applicable' },
  {
    title: 'a slip of it is told elsewhere',
    html: '{{Name}}{{fristName}}',
    data: { name: 1, firstName: 2 },
    verdict: 'pass',
  },
]);
