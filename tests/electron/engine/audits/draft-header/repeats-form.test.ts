// A header that says once more what a member of the form says.
import { draftHeaderRepeatsForm } from '../../../../../electron/engine/audits/draft-header/repeats-form.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderRepeatsForm, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'one of our own', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  { title: 'a Subject', message: { headers: [{ name: 'subject', value: 'Hi' }] }, verdict: 'fail', says: 'subject' },
  {
    title: 'replies, of which the form has none',
    message: { headers: [{ name: 'Reply-To', value: 'a@b.example' }] },
    verdict: 'pass',
  },
  {
    title: 'replies again',
    message: { replyTo: ['c@b.example'], headers: [{ name: 'Reply-To', value: 'a@b.example' }] },
    verdict: 'fail',
  },
  { title: 'a set', message: { headers: [{ name: 'X-SES-CONFIGURATION-SET', value: 'a' }] }, verdict: 'fail' },
]);
