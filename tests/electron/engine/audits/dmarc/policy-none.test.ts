// D13: p=none.
import { dmarcPolicyNone } from '../../../../../electron/engine/audits/dmarc/policy-none.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { domain, judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcPolicyNone, [
  {
    title: 'p=none',
    zone: [own('v=DMARC1; p=none; rua=mailto:a@shop.example')],
    verdict: 'fail',
    marked: ['p=none'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=quarantine; rua=mailto:a@shop.example'],
  },
  {
    title: 'an inherited sp=none',
    zone: [own('v=DMARC1; p=reject; sp=none')],
    about: 'news.shop.example',
    verdict: 'fail',
    says: 'sp=none',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; sp=quarantine'],
  },
  {
    title: 'p=none of a domain that sends nothing, which is judged elsewhere',
    zone: [txt(domain, 'v=spf1 -all'), own('v=DMARC1; p=none')],
    verdict: 'not-applicable',
    says: 'sends no mail',
  },
  {
    title: 'p=none, whoever sends',
    zone: [timeout(domain, 'TXT'), own('v=DMARC1; p=none')],
    verdict: 'fail',
  },
  { title: 'p=quarantine', zone: [own('v=DMARC1; p=quarantine')], verdict: 'pass' },
  {
    title: 'p=none that holds for others only',
    zone: [own('v=DMARC1; p=none; sp=reject')],
    about: 'news.shop.example',
    verdict: 'pass',
  },
  {
    title: 'no p, which is judged elsewhere',
    zone: [own('v=DMARC1; rua=mailto:a@shop.example')],
    verdict: 'not-applicable',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
