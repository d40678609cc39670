// D26: has the foreign domain agreed?
import { dmarcReportUnauthorized } from '../../../../../electron/engine/audits/dmarc/report-unauthorized.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

const permission = 'shop.example._report._dmarc.watch.test';
const record = own('v=DMARC1; p=none; rua=mailto:a@watch.test');
const two = own('v=DMARC1; p=none; rua=mailto:a@watch.test,mailto:b@other.test');

judgeCases(dmarcReportUnauthorized, [
  {
    title: 'no permission',
    zone: [record],
    verdict: 'fail',
    says: 'watch.test',
    marked: ['mailto:a@watch.test'],
    cures: [`add ${permission} v=DMARC1`],
  },
  {
    title: 'another text in its place',
    zone: [record, txt(permission, 'yes')],
    verdict: 'fail',
    cures: [`replace ${permission} v=DMARC1`],
  },
  {
    title: 'a permission that leads elsewhere',
    zone: [record, txt(permission, 'v=DMARC1; rua=mailto:b@victim.test')],
    verdict: 'fail',
    says: 'another host',
  },
  { title: 'a permission', zone: [record, txt(permission, 'v=DMARC1;')], verdict: 'pass' },
  { title: 'a permission that could not be asked', zone: [record, timeout(permission, 'TXT')], verdict: 'unknown' },
  {
    title: 'one refused, the other not known',
    zone: [two, timeout(permission, 'TXT')],
    verdict: 'fail',
    says: 'other.test',
  },
  {
    title: 'addresses at home',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@reports.shop.example')],
    verdict: 'not-applicable',
  },
  {
    title: 'an inherited record: the permission names its domain',
    zone: [record, txt(permission, 'v=DMARC1')],
    about: 'news.shop.example',
    verdict: 'pass',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
