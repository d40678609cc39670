// An address longer than mail allows.
import { draftAddressLong } from '../../../../../electron/engine/audits/draft-address/long.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressLong, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'usual', message: { to: ['a@example.com'] }, verdict: 'pass' },
  {
    title: '65 before the at sign',
    message: { to: [`${'a'.repeat(65)}@example.com`] },
    verdict: 'fail',
    says: 'too long',
  },
  { title: 'a label of 64', message: { to: [`a@${'b'.repeat(64)}.com`] }, verdict: 'fail' },
]);
