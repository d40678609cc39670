// D33: two definitions of one organization.
import { dmarcOrganizationDisputed } from '../../../../../electron/engine/audits/dmarc/organization-disputed.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcOrganizationDisputed, [
  {
    title: 'a unit with psd=n',
    zone: [own('v=DMARC1; p=none'), txt('_dmarc.unit.shop.example', 'v=DMARC1; p=none; psd=n')],
    about: 'unit.shop.example',
    verdict: 'fail',
    says: 'unit.shop.example, the public suffix list (RFC 7489) shop.example',
    cures: [],
  },
  {
    title: 'a suffix of the list with a record',
    zone: [txt('_dmarc.github.io', 'v=DMARC1; p=reject')],
    about: 'me.github.io',
    verdict: 'fail',
    cures: ['add _dmarc.me.github.io v=DMARC1; p=reject; psd=n'],
  },
  { title: 'the same by both', zone: [own('v=DMARC1; p=none')], about: 'news.shop.example', verdict: 'pass' },
  {
    title: 'not at its own name, but texts there',
    zone: [txt('_dmarc.news.shop.example', 'hello')],
    about: 'news.shop.example',
    verdict: 'not-applicable',
  },
  { title: 'the top lost', zone: [own('v=DMARC1; p=none'), timeout('_dmarc.example', 'TXT')], verdict: 'unknown' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
