// Names of a template that are alike.
import { draftTemplateNameAlike } from '../../../../../electron/engine/audits/draft-template/name-alike.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateNameAlike, [
  {
    title: 'names that are meant so',
    html: '{{item1}}{{item2}}{{#each items}}{{price}}{{prices}}{{/each}}{{userA}}{{userB}}{{to}}{{no}}{{a.firstName}}{{b.fristName}}',
    verdict: 'pass',
  },
  {
    title: 'a slip, at each place of the rarer',
    subject: '{{customer.firstName}}',
    html: '{{customer.fristName}}\n{{customer.firstName}}',
    verdict: 'fail',
    at: ['1:3'],
    says: 'meant to be customer.firstName',
    mended: '{{customer.firstName}}\n{{customer.firstName}}',
  },
  { title: 'capitals', html: '{{Name}} {{name}} {{name}}', verdict: 'fail', at: ['1:3'], says: 'Is Name meant' },
  {
    title: 'a letter left out in a loop',
    html: '{{#each l}}{{amount}}{{amout}}{{/each}}',
    verdict: 'fail',
    says: 'amout',
  },
  { title: 'data that tells', html: '{{Name}} {{name}}', data: { name: 'A' }, verdict: 'not-applicable' },
]);
