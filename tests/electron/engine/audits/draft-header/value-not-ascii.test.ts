// A header value beyond ASCII.
import { draftHeaderValueNotAscii } from '../../../../../electron/engine/audits/draft-header/value-not-ascii.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderValueNotAscii, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'ASCII', message: { headers: [{ name: 'X-A', value: 'a' }] }, verdict: 'pass' },
  { title: 'Japanese', message: { headers: [{ name: 'X-A', value: '春' }] }, verdict: 'fail', says: 'encoded' },
]);
