// D18: t=y.
import { dmarcTestMode } from '../../../../../electron/engine/audits/dmarc/test-mode.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcTestMode, [
  {
    title: 't=y under reject',
    zone: [own('v=DMARC1; p=reject; t=y')],
    verdict: 'fail',
    says: 'apply quarantine',
    marked: ['t=y'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 't=y under an inherited sp',
    zone: [own('v=DMARC1; p=none; sp=quarantine; t=y')],
    about: 'a.shop.example',
    verdict: 'fail',
    says: 'apply none',
  },
  { title: 't=y under none', zone: [own('v=DMARC1; p=none; t=y')], verdict: 'not-applicable' },
  { title: 't=n', zone: [own('v=DMARC1; p=reject; t=n')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
