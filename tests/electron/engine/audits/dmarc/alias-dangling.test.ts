// D07: does the CNAME lead to a record?
import { dmarcAliasDangling } from '../../../../../electron/engine/audits/dmarc/alias-dangling.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { address, answer, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own, ownName } from './record-cases.ts';

const alias = (target: string): DnsReply =>
  answer(ownName, 'CNAME', [{ name: ownName, type: 'CNAME', ttlSeconds: 300, target }]);

judgeCases(dmarcAliasDangling, [
  {
    title: 'a name that does not exist',
    zone: [alias('d.watch.test')],
    verdict: 'fail',
    says: 'd.watch.test',
    cures: [
      'remove _dmarc.shop.example d.watch.test',
      'add _dmarc.shop.example v=DMARC1; p=none; rua=mailto:<mailbox>',
    ],
  },
  {
    title: 'a name without text',
    zone: [alias('d.watch.test'), address('d.watch.test', '192.0.2.1')],
    verdict: 'fail',
  },
  { title: 'a circle', zone: [alias(ownName)], verdict: 'fail', says: 'never ends' },
  { title: 'a record', zone: [alias('d.watch.test'), txt('d.watch.test', 'v=DMARC1; p=none')], verdict: 'pass' },
  {
    title: 'a target that could not be asked',
    zone: [alias('d.watch.test'), timeout('d.watch.test', 'TXT')],
    verdict: 'unknown',
  },
  { title: 'no CNAME', zone: [own('v=DMARC1; p=none')], verdict: 'not-applicable' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
]);
