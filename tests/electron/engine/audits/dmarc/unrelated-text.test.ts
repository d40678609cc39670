// D06: only DMARC belongs at `_dmarc`.
import { dmarcUnrelatedText } from '../../../../../electron/engine/audits/dmarc/unrelated-text.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcUnrelatedText, [
  {
    title: 'a verification text beside the record',
    zone: [own('v=DMARC1; p=none', 'verify=1')],
    verdict: 'fail',
    marked: ['verify=1'],
    cures: ['remove _dmarc.shop.example verify=1'],
  },
  {
    title: 'SPF beside the record',
    zone: [own('v=DMARC1; p=none', 'v=spf1 -all')],
    verdict: 'fail',
    marked: ['v=spf1 -all'],
  },
  { title: 'another text alone', zone: [own('verify=1')], verdict: 'fail', marked: ['verify=1'] },
  { title: 'SPF alone, which is judged elsewhere', zone: [own('v=spf1 -all')], verdict: 'pass' },
  { title: 'a slip in the version alone, which is judged elsewhere', zone: [own('v=DMARC; p=none')], verdict: 'pass' },
  { title: 'the record alone', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
