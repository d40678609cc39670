// D11: a record without p.
import { dmarcPolicyMissing } from '../../../../../electron/engine/audits/dmarc/policy-missing.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcPolicyMissing, [
  {
    title: 'with an address',
    zone: [own('v=DMARC1; rua=mailto:a@shop.example')],
    verdict: 'fail',
    says: 'p=none',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example'],
  },
  {
    title: 'without one',
    zone: [own('v=DMARC1; sp=reject')],
    verdict: 'fail',
    says: 'ignore the whole record',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; sp=reject; rua=mailto:<mailbox>'],
  },
  { title: 'with a wrong p, which is judged elsewhere', zone: [own('v=DMARC1; p=x')], verdict: 'pass' },
  { title: 'with p', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
