// D19: pct below 100.
import { dmarcPercentagePartial } from '../../../../../electron/engine/audits/dmarc/percentage-partial.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcPercentagePartial, [
  {
    title: 'pct=20 under reject',
    zone: [own('v=DMARC1; p=reject; pct=20')],
    verdict: 'fail',
    says: '20%',
    marked: ['pct=20'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  { title: 'pct=0', zone: [own('v=DMARC1; p=quarantine; pct=0')], verdict: 'fail', says: '0%' },
  { title: 'pct under none', zone: [own('v=DMARC1; p=none; pct=20')], verdict: 'not-applicable' },
  { title: 'pct=100', zone: [own('v=DMARC1; p=reject; pct=100')], verdict: 'pass' },
  {
    title: 'a pct that cannot be read, which is judged elsewhere',
    zone: [own('v=DMARC1; p=reject; pct=half')],
    verdict: 'pass',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
