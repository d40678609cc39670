// D01: is there a record that applies?
import { dmarcRecordMissing } from '../../../../../electron/engine/audits/dmarc/record-missing.ts';
import { answer, ended, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { domain, judgeCases, lost, own, ownName } from './record-cases.ts';

judgeCases(dmarcRecordMissing, [
  {
    title: 'nothing',
    zone: [mx(domain, [10, 'mail.shop.example'])],
    verdict: 'fail',
    cures: ['add _dmarc.shop.example v=DMARC1; p=none; rua=mailto:dmarc-reports@shop.example'],
  },
  {
    title: 'nothing, and no mailbox either',
    zone: [],
    verdict: 'fail',
    cures: ['add _dmarc.shop.example v=DMARC1; p=none; rua=mailto:<mailbox>'],
  },
  {
    title: 'a CNAME to nowhere',
    zone: [answer(ownName, 'CNAME', [{ name: ownName, type: 'CNAME', ttlSeconds: 300, target: 'gone.watch.test' }])],
    verdict: 'not-applicable',
  },
  { title: 'its own record', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'an inherited record', zone: [own('v=DMARC1; p=none')], about: 'news.shop.example', verdict: 'pass' },
  { title: 'a text that is no record', zone: [own('hello')], verdict: 'fail' },
  { title: 'a slip in the version', zone: [own('v=DMARC; p=none')], verdict: 'not-applicable' },
  { title: 'several records', zone: [own('v=DMARC1; p=none', 'v=DMARC1; p=reject')], verdict: 'not-applicable' },
  {
    title: 'a domain without mail',
    zone: [txt(domain, 'v=spf1 -all'), mx(domain, [0, '.'])],
    verdict: 'not-applicable',
    says: 'sends no mail',
  },
  {
    title: 'SPF and MX that could not be asked',
    zone: [timeout(domain, 'TXT'), timeout(domain, 'MX')],
    verdict: 'fail',
  },
  {
    title: 'SERVFAIL at its own name (D37)',
    zone: [ended(ownName, 'TXT', 'servfail')],
    verdict: 'unknown',
    says: 'SERVFAIL',
  },
  {
    title: 'SERVFAIL above it (D37)',
    zone: [ended('_dmarc.example', 'TXT', 'servfail')],
    verdict: 'unknown',
    says: 'SERVFAIL',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
]);
