// D24: more than two, or one twice.
import { dmarcReportAddressesExcess } from '../../../../../electron/engine/audits/dmarc/report-addresses-excess.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcReportAddressesExcess, [
  {
    title: 'three',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example,mailto:b@shop.example,mailto:c@shop.example')],
    verdict: 'fail',
    marked: ['mailto:c@shop.example'],
    cures: [],
  },
  {
    title: 'one twice',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example,mailto:A@shop.example')],
    verdict: 'fail',
    marked: ['mailto:A@shop.example'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example'],
  },
  {
    title: 'two in each list',
    zone: [
      own(
        'v=DMARC1; p=none; rua=mailto:a@shop.example,mailto:b@shop.example; ruf=mailto:a@shop.example,mailto:b@shop.example',
      ),
    ],
    verdict: 'pass',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
