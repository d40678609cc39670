// D04: texts that were meant as a record.
import { dmarcVersionInvalid } from '../../../../../electron/engine/audits/dmarc/version-invalid.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcVersionInvalid, [
  {
    title: 'a small d',
    zone: [own('v=dmarc1; p=reject')],
    verdict: 'fail',
    marked: ['v=dmarc1'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'a leading space',
    zone: [own(' v=DMARC1; p=reject')],
    verdict: 'fail',
    marked: [' '],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'a comma',
    zone: [own('v=DMARC1, p=reject')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'no separator',
    zone: [own('v=DMARC1 p=reject; sp=none')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; sp=none'],
  },
  {
    title: 'not first',
    zone: [own('p=reject; v=DMARC1; t=y')],
    verdict: 'fail',
    marked: ['v=DMARC1'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; t=y'],
  },
  {
    title: 'quotes',
    zone: [own('"v=DMARC1; p=reject"')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'missing',
    zone: [own('p=reject; rua=mailto:d@shop.example')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject; rua=mailto:d@shop.example'],
  },
  { title: 'a good record beside', zone: [own('v=dmarc1; p=reject', 'v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a good record', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'another text', zone: [own('hello')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
