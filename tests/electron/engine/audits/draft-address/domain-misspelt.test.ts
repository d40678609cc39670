// A domain one slip away from a large mailbox provider.
import { draftAddressDomainMisspelt } from '../../../../../electron/engine/audits/draft-address/domain-misspelt.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressDomainMisspelt, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'right', message: { to: ['a@gmail.com', 'b@docomo.ne.jp'] }, verdict: 'pass' },
  { title: 'a slip', message: { to: ['a@gmial.com'] }, verdict: 'fail', says: 'gmail.com?' },
  { title: 'another domain', message: { to: ['a@mail.com'] }, verdict: 'pass' },
]);
