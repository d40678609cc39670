// D08: what cannot be read.
import { dmarcSyntaxError } from '../../../../../electron/engine/audits/dmarc/syntax-error.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcSyntaxError, [
  {
    title: 'no equals sign',
    zone: [own('v=DMARC1; p=none; sp')],
    verdict: 'fail',
    marked: ['sp'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'a comma for a semicolon',
    zone: [own('v=DMARC1; p=none; adkim=r, aspf=r')],
    verdict: 'fail',
    marked: ['adkim=r, aspf=r'],
  },
  {
    title: 'a value that is none',
    zone: [own('v=DMARC1; p=none; aspf=relaxed; t=yes')],
    verdict: 'fail',
    says: '2 places',
    marked: ['aspf=relaxed', 't=yes'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'two semicolons',
    zone: [own('v=DMARC1;; p=none')],
    verdict: 'fail',
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  {
    title: 'faults that are judged elsewhere',
    zone: [own('v=DMARC1; p=x; fo=9; psd=z; rua=a; foo=1; p=none')],
    verdict: 'pass',
  },
  { title: 'a good record', zone: [own('v=DMARC1; p=none;')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
