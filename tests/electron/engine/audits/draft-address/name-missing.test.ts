// A From address without a name.
import { draftAddressNameMissing } from '../../../../../electron/engine/audits/draft-address/name-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressNameMissing, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'with', message: { from: 'Shop <a@example.com>' }, verdict: 'pass' },
  { title: 'without', message: { from: 'a@example.com' }, verdict: 'fail' },
]);
