// An entry that holds more than one address.
import { draftAddressSeveral } from '../../../../../electron/engine/audits/draft-address/several.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressSeveral, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'one each', message: { to: ['a@example.com', 'b@example.com'] }, verdict: 'pass' },
  { title: 'two in one', message: { to: ['a@example.com, b@example.com'] }, verdict: 'fail', says: '2 addresses in one entry' },
]);
