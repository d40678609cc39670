// D02: no name may hold two DMARC records.
import { dmarcRecordsSeveral } from '../../../../../electron/engine/audits/dmarc/records-several.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcRecordsSeveral, [
  {
    title: 'two at its own name',
    zone: [own('v=DMARC1; p=none', 'v=DMARC1; p=reject; rua=mailto:d@shop.example')],
    verdict: 'fail',
    says: '2 DMARC records',
    marked: ['v=DMARC1; p=reject; rua=mailto:d@shop.example'],
    cures: ['remove _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'two at the parent',
    zone: [own('v=DMARC1; p=none', 'v=DMARC1; p=none; t=y')],
    about: 'a.shop.example',
    verdict: 'fail',
  },
  {
    title: 'two at the parent beside a record',
    zone: [own('v=DMARC1; p=none', 'v=DMARC1; p=none; t=y'), txt('_dmarc.a.shop.example', 'v=DMARC1; p=none')],
    about: 'a.shop.example',
    verdict: 'fail',
  },
  { title: 'one among other texts', zone: [own('v=DMARC1; p=none', 'v=spf1 -all')], verdict: 'pass' },
  {
    title: 'other texts only, and the top lost',
    zone: [own('hello'), timeout('_dmarc.example', 'TXT')],
    verdict: 'unknown',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
