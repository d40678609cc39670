// D15: sp and np where nobody reads them.
import { dmarcSubdomainTagUseless } from '../../../../../electron/engine/audits/dmarc/subdomain-tag-useless.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

const below = (text: string) => txt('_dmarc.a.shop.example', text);

judgeCases(dmarcSubdomainTagUseless, [
  {
    title: 'below the organization',
    zone: [own('v=DMARC1; p=none'), below('v=DMARC1; p=reject; sp=none; np=none')],
    about: 'a.shop.example',
    verdict: 'fail',
    says: 'shop.example',
    marked: ['sp=none', 'np=none'],
    cures: ['replace _dmarc.a.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'at a unit of its own',
    zone: [own('v=DMARC1; p=none'), below('v=DMARC1; p=reject; sp=none; psd=n')],
    about: 'a.shop.example',
    verdict: 'pass',
  },
  { title: 'at the organization', zone: [own('v=DMARC1; p=none; sp=none')], verdict: 'pass' },
  { title: 'inherited', zone: [own('v=DMARC1; p=none; sp=none')], about: 'a.shop.example', verdict: 'not-applicable' },
  { title: 'without the tags', zone: [own('v=DMARC1; p=none')], verdict: 'not-applicable' },
  {
    title: 'below a name that could not be asked',
    zone: [lost, below('v=DMARC1; p=reject; sp=none')],
    about: 'a.shop.example',
    verdict: 'unknown',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
