// D28: fo.
import { dmarcFailureOptionsWrong } from '../../../../../electron/engine/audits/dmarc/failure-options-wrong.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcFailureOptionsWrong, [
  {
    title: '0 and 1 together',
    zone: [own('v=DMARC1; p=none; ruf=mailto:a@shop.example; fo=0:1:d')],
    verdict: 'fail',
    marked: ['fo=0:1:d'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; ruf=mailto:a@shop.example; fo=1:d'],
  },
  {
    title: 'nonsense',
    zone: [own('v=DMARC1; p=none; ruf=mailto:a@shop.example; fo=x')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; ruf=mailto:a@shop.example'],
  },
  {
    title: 'without ruf',
    zone: [own('v=DMARC1; p=none; fo=1')],
    verdict: 'fail',
    says: 'without ruf',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'the default',
    zone: [own('v=DMARC1; p=none; ruf=mailto:a@shop.example; fo=0')],
    verdict: 'fail',
    says: 'default',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; ruf=mailto:a@shop.example'],
  },
  { title: 'a good choice', zone: [own('v=DMARC1; p=none; ruf=mailto:a@shop.example; fo=1:d:s')], verdict: 'pass' },
  { title: 'no fo', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
