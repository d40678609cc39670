// D32: names of more than eight labels.
import { dmarcNameDeep } from '../../../../../electron/engine/audits/dmarc/name-deep.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, own } from './record-cases.ts';

const deep = 'a.b.c.d.e.f.g.shop.example';

judgeCases(dmarcNameDeep, [
  {
    title: 'nine labels without a record',
    zone: [own('v=DMARC1; p=none')],
    about: deep,
    verdict: 'fail',
    says: 'never query b.c.d.e.f.g.shop.example',
    cures: [`add _dmarc.${deep} v=DMARC1; p=none; rua=mailto:<mailbox>`],
  },
  { title: 'nine labels with one', zone: [txt(`_dmarc.${deep}`, 'v=DMARC1; p=none')], about: deep, verdict: 'pass' },
  { title: 'nine labels, not known', zone: [timeout(`_dmarc.${deep}`, 'TXT')], about: deep, verdict: 'unknown' },
  { title: 'eight labels', zone: [], about: 'b.c.d.e.f.g.shop.example', verdict: 'not-applicable' },
]);
