// A header that SES writes when it puts a message together.
import { draftHeaderStructureOwn } from '../../../../../electron/engine/audits/draft-header/structure-own.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderStructureOwn, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'one of our own', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  { title: 'a date', message: { headers: [{ name: 'DATE', value: 'x' }] }, verdict: 'fail', says: 'DATE' },
  {
    title: 'a Subject, which another check tells',
    message: { headers: [{ name: 'Subject', value: 'x' }] },
    verdict: 'pass',
  },
  { title: 'bytes', eml: 'From: a@example.com\r\nDate: x\r\n\r\nx\r\n', verdict: 'pass' },
]);
