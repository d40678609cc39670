// Names in other capitals.
import { draftTemplateValueCase } from '../../../../../electron/engine/audits/draft-template/value-case.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateValueCase, [
  { title: 'in order', html: '{{name}}', data: { name: 1 }, verdict: 'pass' },
  { title: 'not there at all', html: '{{name}}', data: { other: 1 }, verdict: 'pass' },
  {
    title: 'at fault',
    html: '{{contact.FirstName}}',
    data: { contact: { firstName: 1 } },
    verdict: 'fail',
    at: ['1:3'],
    mended: '{{contact.firstName}}',
  },
]);
