// D12: words that are no policy.
import { dmarcPolicyInvalid } from '../../../../../electron/engine/audits/dmarc/policy-invalid.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcPolicyInvalid, [
  {
    title: 'a slip in p',
    zone: [own('v=DMARC1; p=qurantine; rua=mailto:a@shop.example')],
    verdict: 'fail',
    says: 'p=none',
    marked: ['p=qurantine'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=quarantine; rua=mailto:a@shop.example'],
  },
  {
    title: 'nonsense in p, no address',
    zone: [own('v=DMARC1; p=strict')],
    verdict: 'fail',
    says: 'ignore the whole record',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'nonsense in sp',
    zone: [own('v=DMARC1; p=reject; sp=all; rua=mailto:a@shop.example')],
    verdict: 'fail',
    marked: ['sp=all'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:a@shop.example'],
  },
  {
    title: 'an empty np',
    zone: [own('v=DMARC1; p=reject; np=; rua=mailto:a@shop.example')],
    verdict: 'fail',
    marked: ['np='],
  },
  { title: 'capital letters', zone: [own('v=DMARC1; p=Reject; sp=NONE')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
