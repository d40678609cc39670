// D38: domains without mail.
import { dmarcParkedOpen } from '../../../../../electron/engine/audits/dmarc/parked-open.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { domain, judgeCases, lost, own } from './record-cases.ts';

const parked: readonly DnsReply[] = [txt(domain, 'v=spf1 -all'), mx(domain, [0, '.'])];

judgeCases(dmarcParkedOpen, [
  {
    title: 'no record',
    zone: parked,
    verdict: 'fail',
    cures: ['add _dmarc.shop.example v=DMARC1; p=reject; sp=reject; np=reject'],
  },
  {
    title: 'p=none',
    zone: [...parked, own('v=DMARC1; p=none; sp=none')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'reject for the domain only',
    zone: [...parked, own('v=DMARC1; p=reject; sp=none')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  { title: 'reject in test mode', zone: [...parked, own('v=DMARC1; p=reject; t=y')], verdict: 'fail' },
  {
    title: 'an inherited none',
    zone: [txt('a.shop.example', 'v=spf1 -all'), own('v=DMARC1; p=none')],
    about: 'a.shop.example',
    verdict: 'fail',
    cures: ['add _dmarc.a.shop.example v=DMARC1; p=reject; sp=reject; np=reject'],
  },
  { title: 'reject for all', zone: [...parked, own('v=DMARC1; p=reject')], verdict: 'pass' },
  {
    title: 'nothing is sent, but something received',
    zone: [txt(domain, 'v=spf1 -all'), mx(domain, [10, 'mx.shop.example']), own('v=DMARC1; p=none')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'a domain with mail',
    zone: [txt(domain, 'v=spf1 mx -all'), mx(domain, [10, 'mx.shop.example'])],
    verdict: 'not-applicable',
  },
  { title: 'SPF lost', zone: [timeout(domain, 'TXT'), mx(domain, [0, '.'])], verdict: 'unknown' },
  { title: 'DMARC lost', zone: [...parked, lost], verdict: 'unknown' },
]);
