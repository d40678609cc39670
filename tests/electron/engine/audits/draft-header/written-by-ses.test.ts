// A header of the form that the call writes itself.
import { draftHeaderWrittenBySes } from '../../../../../electron/engine/audits/draft-header/written-by-ses.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderWrittenBySes, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'one of our own', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  { title: 'a Subject', message: { headers: [{ name: 'subject', value: 'Hi' }] }, verdict: 'fail', says: 'subject' },
]);
