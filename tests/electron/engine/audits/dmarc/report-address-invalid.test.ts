// D21: addresses nobody can read.
import { dmarcReportAddressInvalid } from '../../../../../electron/engine/audits/dmarc/report-address-invalid.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcReportAddressInvalid, [
  {
    title: 'mailto: forgotten',
    zone: [own('v=DMARC1; p=none; rua=a@shop.example')],
    verdict: 'fail',
    says: 'mailto:',
    marked: ['a@shop.example'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example'],
  },
  {
    title: 'one of two wrong',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example,mailto:shop')],
    verdict: 'fail',
    marked: ['mailto:shop'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:a@shop.example'],
  },
  {
    title: 'a closing comma',
    zone: [own('v=DMARC1; p=none; ruf=mailto:a@shop.example,')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; ruf=mailto:a@shop.example'],
  },
  { title: 'a good address', zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example!10m')], verdict: 'pass' },
  { title: 'no address', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
