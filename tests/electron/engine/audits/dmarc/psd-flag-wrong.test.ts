// D17: psd on an ordinary domain.
import { dmarcPsdFlagWrong } from '../../../../../electron/engine/audits/dmarc/psd-flag-wrong.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcPsdFlagWrong, [
  {
    title: 'psd=y',
    zone: [own('v=DMARC1; p=none; psd=y')],
    verdict: 'fail',
    says: 'ordinary',
    marked: ['psd=y'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none'],
  },
  { title: 'psd=yes', zone: [own('v=DMARC1; p=none; psd=yes')], verdict: 'fail', says: 'psd=u', marked: ['psd=yes'] },
  {
    title: 'psd=y at a public suffix',
    zone: [txt('_dmarc.co.uk', 'v=DMARC1; p=none; psd=y')],
    about: 'co.uk',
    verdict: 'pass',
  },
  { title: 'psd=n', zone: [own('v=DMARC1; p=none; psd=n')], verdict: 'pass' },
  { title: 'no psd', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
