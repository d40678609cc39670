// A recipient at a domain that cannot get mail.
import { draftAddressDomainReserved } from '../../../../../electron/engine/audits/draft-address/domain-reserved.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressDomainReserved, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'the simulator', message: { to: ['success@simulator.amazonses.com'] }, verdict: 'pass' },
  { title: 'a document domain', message: { to: ['a@example.com'] }, verdict: 'fail', says: 'a@example.com' },
  { title: '.test', message: { cc: ['a@shop.test'], to: ['a@amazon.com'] }, verdict: 'fail', says: 'shop.test' },
]);
