// A feedback field that holds more than one address.
import { draftAddressSeveral } from '../../../../../electron/engine/audits/draft-address/several.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressSeveral, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'none', message: {}, verdict: 'not-applicable' },
  { title: 'one', message: { feedbackAddress: 'a@example.com' }, verdict: 'pass' },
  { title: 'two', message: { feedbackAddress: 'a@example.com, b@example.com' }, verdict: 'fail', says: '2' },
  {
    title: 'two recipients in one field, which are sent apart',
    message: { to: ['a@example.com, b@example.com'] },
    verdict: 'not-applicable',
  },
]);
