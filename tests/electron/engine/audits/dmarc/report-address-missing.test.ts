// D20: no rua.
import { dmarcReportAddressMissing } from '../../../../../electron/engine/audits/dmarc/report-address-missing.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { domain, judgeCases, lost, own } from './record-cases.ts';

const mailbox = mx(domain, [10, 'mail.shop.example']);
const without = own('v=DMARC1; p=reject');

judgeCases(dmarcReportAddressMissing, [
  {
    title: 'no rua',
    zone: [mailbox, without],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:dmarc-reports@shop.example'],
  },
  {
    title: 'an empty rua',
    zone: [mailbox, own('v=DMARC1; p=reject; rua=')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:dmarc-reports@shop.example'],
  },
  {
    title: 'no rua, and an address that receives without MX',
    zone: [address(domain, '192.0.2.1'), without],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:dmarc-reports@shop.example'],
  },
  {
    title: 'no rua, and no mailbox to send reports to',
    zone: [mx(domain, [0, '.']), txt(domain, 'v=spf1 mx -all'), without],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:<mailbox>'],
  },
  {
    title: 'no rua, and no mail either',
    zone: [txt(domain, 'v=spf1 -all'), without],
    verdict: 'not-applicable',
    says: 'sends no mail',
  },
  { title: 'no rua, and SPF not known', zone: [timeout(domain, 'TXT'), without], verdict: 'unknown' },
  { title: 'ruf only', zone: [own('v=DMARC1; p=reject; ruf=mailto:a@shop.example')], verdict: 'fail' },
  { title: 'rua', zone: [own('v=DMARC1; p=reject; rua=mailto:a@shop.example')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
