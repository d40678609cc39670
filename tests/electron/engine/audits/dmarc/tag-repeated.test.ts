// D09: each tag once.
import { dmarcTagRepeated } from '../../../../../electron/engine/audits/dmarc/tag-repeated.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcTagRepeated, [
  {
    title: 'two policies',
    zone: [own('v=DMARC1; p=none; p=reject')],
    verdict: 'fail',
    says: 'p',
    marked: ['p=reject'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'two lists of addresses',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example; rua=mailto:b@shop.example')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example,mailto:b@shop.example'],
  },
  { title: 'each once', zone: [own('v=DMARC1; p=none; sp=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
