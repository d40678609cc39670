// A recipient that stands twice.
import { draftAddressRepeated } from '../../../../../electron/engine/audits/draft-address/repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressRepeated, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'once', message: { to: ['a@amazon.com'], cc: ['b@amazon.com'] }, verdict: 'pass' },
  {
    title: 'in To and Cc',
    message: { to: ['a@amazon.com'], cc: ['A <a@Amazon.com>'] },
    verdict: 'fail',
    says: 'is listed again',
  },
]);
