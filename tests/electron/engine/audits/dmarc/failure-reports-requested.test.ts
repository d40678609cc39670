// D27: ruf.
import { dmarcFailureReportsRequested } from '../../../../../electron/engine/audits/dmarc/failure-reports-requested.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcFailureReportsRequested, [
  {
    title: 'ruf',
    zone: [own('v=DMARC1; p=none; fo=1; ruf=mailto:a@watch.test')],
    verdict: 'fail',
    says: 'watch.test',
    marked: ['ruf=mailto:a@watch.test'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  { title: 'no ruf', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
