// D07: who keeps the record?
import { dmarcNameAlias } from '../../../../../electron/engine/audits/dmarc/name-alias.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { answer, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own, ownName } from './record-cases.ts';

const alias = (target: string): DnsReply =>
  answer(ownName, 'CNAME', [{ name: ownName, type: 'CNAME', ttlSeconds: 300, target }]);

judgeCases(dmarcNameAlias, [
  {
    title: 'a CNAME with a record at its end',
    zone: [alias('d.watch.test'), txt('d.watch.test', 'v=DMARC1; p=none')],
    verdict: 'fail',
    says: 'd.watch.test',
  },
  { title: 'no CNAME', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'a dead CNAME, which is judged elsewhere', zone: [alias('d.watch.test')], verdict: 'not-applicable' },
]);
