// Values with markup.
import { draftTemplateValueMarkup } from '../../../../../electron/engine/audits/draft-template/value-markup.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateValueMarkup, [
  { title: 'in order', html: '<b>{{a}}</b>', data: { a: 'A & B' }, verdict: 'pass' },
  { title: 'in the text part', text: '{{a}}', data: { a: '<b>' }, verdict: 'not-applicable' },
  {
    title: 'at fault',
    html: '<p>{{a}}</p>',
    text: '{{a}}',
    data: { a: '<b>x</b>' },
    verdict: 'fail',
    at: ['1:4'],
    says: '<b>x',
  },
]);
