// A header without a value, which is left out.
import { draftHeaderValueMissing } from '../../../../../electron/engine/audits/draft-header/value-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderValueMissing, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a value', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  { title: 'blanks', message: { headers: [{ name: 'X-Campaign', value: ' ' }] }, verdict: 'fail', says: 'X-Campaign' },
]);
