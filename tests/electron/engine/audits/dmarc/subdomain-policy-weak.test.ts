// D14: sp against p.
import { dmarcSubdomainPolicyWeak } from '../../../../../electron/engine/audits/dmarc/subdomain-policy-weak.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcSubdomainPolicyWeak, [
  {
    title: 'sp=none under p=reject',
    zone: [own('v=DMARC1; p=reject; sp=none')],
    verdict: 'fail',
    marked: ['sp=none'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  { title: 'sp=quarantine under p=reject', zone: [own('v=DMARC1; p=reject; sp=quarantine')], verdict: 'fail' },
  { title: 'sp stricter than p', zone: [own('v=DMARC1; p=none; sp=reject')], verdict: 'pass' },
  { title: 'no sp', zone: [own('v=DMARC1; p=reject')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
