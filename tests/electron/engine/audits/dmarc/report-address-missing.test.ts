// D20: no rua.
import { dmarcReportAddressMissing } from '../../../../../electron/engine/audits/dmarc/report-address-missing.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcReportAddressMissing, [
  {
    title: 'no rua',
    zone: [own('v=DMARC1; p=reject')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:dmarc-reports@shop.example'],
  },
  {
    title: 'an empty rua',
    zone: [own('v=DMARC1; p=reject; rua=')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:dmarc-reports@shop.example'],
  },
  { title: 'ruf only', zone: [own('v=DMARC1; p=reject; ruf=mailto:a@shop.example')], verdict: 'fail' },
  { title: 'rua', zone: [own('v=DMARC1; p=reject; rua=mailto:a@shop.example')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
