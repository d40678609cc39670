// D23: the !size suffix.
import { dmarcReportSizeLimit } from '../../../../../electron/engine/audits/dmarc/report-size-limit.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcReportSizeLimit, [
  {
    title: 'a size',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example!10m,mailto:b@shop.example')],
    verdict: 'fail',
    marked: ['!10m'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example,mailto:b@shop.example'],
  },
  { title: 'no size', zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
