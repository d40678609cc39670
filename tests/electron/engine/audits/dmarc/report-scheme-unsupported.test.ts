// D22: other schemes than mailto.
import { dmarcReportSchemeUnsupported } from '../../../../../electron/engine/audits/dmarc/report-scheme-unsupported.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcReportSchemeUnsupported, [
  {
    title: 'https',
    zone: [own('v=DMARC1; p=none; rua=https://report.example/d,mailto:a@shop.example')],
    verdict: 'fail',
    says: 'https:',
    marked: ['https://report.example/d'],
  },
  { title: 'mailto in capitals', zone: [own('v=DMARC1; p=none; rua=MAILTO:a@shop.example')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
