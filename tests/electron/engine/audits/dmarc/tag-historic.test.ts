// D19: tags of the past.
import { dmarcTagHistoric } from '../../../../../electron/engine/audits/dmarc/tag-historic.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcTagHistoric, [
  {
    title: 'pct, rf and ri',
    zone: [own('v=DMARC1; p=none; pct=100; rf=afrf; ri=86400')],
    verdict: 'fail',
    says: 'pct, rf, ri',
    marked: ['pct=100', 'rf=afrf', 'ri=86400'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  { title: 'none of them', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
