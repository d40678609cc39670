// D31: names that belong to many.
import { dmarcPublicSuffix } from '../../../../../electron/engine/audits/dmarc/public-suffix.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcPublicSuffix, [
  { title: 'an ICANN suffix', zone: [], about: 'co.uk', verdict: 'fail', says: 'ICANN' },
  {
    title: 'a private suffix that says so',
    zone: [txt('_dmarc.github.io', 'v=DMARC1; p=none; psd=y')],
    about: 'github.io',
    verdict: 'fail',
    says: 'psd=y.',
  },
  { title: 'an ordinary domain', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'an ordinary domain whose DMARC could not be asked', zone: [lost], verdict: 'pass' },
]);
