// D10: tags nobody reads.
import { dmarcTagUnknown } from '../../../../../electron/engine/audits/dmarc/tag-unknown.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcTagUnknown, [
  {
    title: 'a slip of the hand',
    zone: [own('v=DMARC1; p=none; ruaa=mailto:a@shop.example')],
    verdict: 'fail',
    marked: ['ruaa=mailto:a@shop.example'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example'],
  },
  {
    title: 'a capital letter',
    zone: [own('v=DMARC1; P=reject')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'something else',
    zone: [own('v=DMARC1; p=none; zebra=1')],
    verdict: 'fail',
    says: 'zebra',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  { title: 'historic tags', zone: [own('v=DMARC1; p=none; pct=100')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
