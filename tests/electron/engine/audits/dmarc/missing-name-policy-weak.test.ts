// D16: names that do not exist.
import { dmarcMissingNamePolicyWeak } from '../../../../../electron/engine/audits/dmarc/missing-name-policy-weak.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcMissingNamePolicyWeak, [
  {
    title: 'np=none under p=reject',
    zone: [own('v=DMARC1; p=reject; np=none')],
    verdict: 'fail',
    marked: ['np=none'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; np=reject'],
  },
  {
    title: 'sp=none without np',
    zone: [own('v=DMARC1; p=reject; sp=none')],
    verdict: 'fail',
    says: 'sp=none',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; sp=none; np=reject'],
  },
  { title: 'sp=none with np=reject', zone: [own('v=DMARC1; p=reject; sp=none; np=reject')], verdict: 'pass' },
  { title: 'p=reject for all', zone: [own('v=DMARC1; p=reject')], verdict: 'pass' },
  { title: 'not at reject yet', zone: [own('v=DMARC1; p=quarantine; sp=none')], verdict: 'not-applicable' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
