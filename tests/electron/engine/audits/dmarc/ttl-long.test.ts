// D40: how long a change takes.
import { dmarcTtlLong } from '../../../../../electron/engine/audits/dmarc/ttl-long.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { answer } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, ownName } from './record-cases.ts';

const cached = (ttlSeconds: number): DnsReply =>
  answer(ownName, 'TXT', [{ name: ownName, type: 'TXT', ttlSeconds, strings: ['v=DMARC1; p=none'] }]);

judgeCases(dmarcTtlLong, [
  {
    title: 'two days',
    zone: [cached(172_800)],
    verdict: 'fail',
    says: '2.0 days',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  { title: 'a day', zone: [cached(86_400)], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
