// D35: a weaker record below a stronger one.
import { dmarcOwnPolicyWeaker } from '../../../../../electron/engine/audits/dmarc/own-policy-weaker.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

const below = (text: string) => txt('_dmarc.news.shop.example', text);

judgeCases(dmarcOwnPolicyWeaker, [
  {
    title: 'p=none below reject',
    zone: [own('v=DMARC1; p=reject'), below('v=DMARC1; p=none')],
    about: 'news.shop.example',
    verdict: 'fail',
    says: 'reject from shop.example',
    marked: ['p=none'],
    cures: ['replace _dmarc.news.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'p=none below sp=none',
    zone: [own('v=DMARC1; p=reject; sp=none'), below('v=DMARC1; p=none')],
    about: 'news.shop.example',
    verdict: 'pass',
  },
  {
    title: 'stricter than above',
    zone: [own('v=DMARC1; p=none'), below('v=DMARC1; p=reject')],
    about: 'news.shop.example',
    verdict: 'pass',
  },
  { title: 'inherited', zone: [own('v=DMARC1; p=none')], about: 'news.shop.example', verdict: 'not-applicable' },
  { title: 'the organization itself', zone: [own('v=DMARC1; p=none')], verdict: 'not-applicable' },
  {
    title: 'the organization lost',
    zone: [lost, below('v=DMARC1; p=none')],
    about: 'news.shop.example',
    verdict: 'unknown',
  },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
