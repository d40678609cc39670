// D03: a DMARC record belongs at `_dmarc`.
import { dmarcRecordAtApex } from '../../../../../electron/engine/audits/dmarc/record-at-apex.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { domain, judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcRecordAtApex, [
  {
    title: 'at the domain only',
    zone: [txt(domain, 'v=DMARC1; p=reject')],
    verdict: 'fail',
    marked: ['v=DMARC1; p=reject'],
    cures: ['add _dmarc.shop.example v=DMARC1; p=reject', 'remove shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'at both',
    zone: [txt(domain, 'v=DMARC1; p=reject'), own('v=DMARC1; p=none')],
    verdict: 'pass',
    says: 'another DMARC text',
  },
  { title: 'where it belongs', zone: [txt(domain, 'v=spf1 -all'), own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'at the domain, and _dmarc lost', zone: [txt(domain, 'v=DMARC1; p=reject'), lost], verdict: 'unknown' },
  { title: 'the domain lost', zone: [timeout(domain, 'TXT')], verdict: 'unknown' },
  { title: 'no text at the domain', zone: [own('v=DMARC1; p=none')], verdict: 'not-applicable' },
]);
