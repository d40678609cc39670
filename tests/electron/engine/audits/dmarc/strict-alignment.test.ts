// D29: aspf=s against the MAIL FROM of Amazon SES.
import { dmarcStrictAlignment } from '../../../../../electron/engine/audits/dmarc/strict-alignment.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { domain, judgeCases, lost, own } from './record-cases.ts';

const mailFrom = (name: string): readonly DnsReply[] => [
  txt(name, 'v=spf1 include:amazonses.com ~all'),
  mx(name, [10, 'feedback-smtp.eu-west-1.amazonses.com']),
];

judgeCases(dmarcStrictAlignment, [
  {
    title: 'a custom MAIL FROM found',
    zone: [own('v=DMARC1; p=reject; aspf=s'), ...mailFrom('bounce.shop.example')],
    verdict: 'fail',
    says: 'bounce.shop.example',
    marked: ['aspf=s'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'a custom MAIL FROM given',
    zone: [own('v=DMARC1; p=reject; aspf=s')],
    about: { domain, mailFrom: 'post.shop.example' },
    verdict: 'fail',
    says: 'post.shop.example',
  },
  {
    title: 'MAIL FROM and From the same',
    zone: [own('v=DMARC1; p=reject; aspf=s')],
    about: { domain, mailFrom: domain },
    verdict: 'pass',
  },
  { title: 'no custom MAIL FROM known', zone: [own('v=DMARC1; p=reject; aspf=s')], verdict: 'not-applicable' },
  {
    title: 'a probe that failed',
    zone: [own('v=DMARC1; p=reject; aspf=s'), timeout('mail.shop.example', 'TXT')],
    verdict: 'unknown',
  },
  {
    title: 'relaxed alignment',
    zone: [own('v=DMARC1; p=reject'), ...mailFrom('bounce.shop.example')],
    verdict: 'pass',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
