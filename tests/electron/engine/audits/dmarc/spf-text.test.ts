// D05: SPF at `_dmarc`.
import { dmarcSpfText } from '../../../../../electron/engine/audits/dmarc/spf-text.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcSpfText, [
  {
    title: 'SPF only',
    zone: [own('v=spf1 -all')],
    verdict: 'fail',
    marked: ['v=spf1'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:dmarc-reports@shop.example'],
  },
  { title: 'SPF beside a record', zone: [own('v=spf1 -all', 'v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'another text', zone: [own('hello')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
