// D25: can the report domain receive mail?
import { dmarcReportDomainDead } from '../../../../../electron/engine/audits/dmarc/report-domain-dead.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

const record = own('v=DMARC1; p=none; rua=mailto:a@watch.test');

judgeCases(dmarcReportDomainDead, [
  { title: 'no such domain', zone: [record], verdict: 'fail', says: 'does not exist', marked: ['mailto:a@watch.test'] },
  { title: 'a null MX', zone: [record, mx('watch.test', [0, '.'])], verdict: 'fail', says: 'null MX' },
  {
    title: 'neither an MX record nor an address',
    zone: [record, txt('watch.test', 'hello')],
    verdict: 'fail',
    says: 'neither an MX record nor an address',
  },
  { title: 'an MX', zone: [record, mx('watch.test', [10, 'mx.watch.test'])], verdict: 'pass' },
  { title: 'an address only', zone: [record, address('watch.test', '192.0.2.1')], verdict: 'pass' },
  { title: 'an MX that could not be asked', zone: [record, timeout('watch.test', 'MX')], verdict: 'unknown' },
  { title: 'no addresses', zone: [own('v=DMARC1; p=none')], verdict: 'not-applicable' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
