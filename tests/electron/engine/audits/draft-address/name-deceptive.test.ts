// A display name that shows another address.
import { draftAddressNameDeceptive } from '../../../../../electron/engine/audits/draft-address/name-deceptive.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressNameDeceptive, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a name', message: { from: 'Shop <a@example.com>' }, verdict: 'pass' },
  { title: 'its own address', message: { from: '"a@example.com" <a@example.com>' }, verdict: 'pass' },
  {
    title: 'another',
    message: { from: '"service@paypal.com" <a@example.com>' },
    verdict: 'fail',
    says: 'service@paypal.com',
  },
]);
