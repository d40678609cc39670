// aspf=s with the MAIL FROM of SES.
import { sesDmarcAspfStrict } from '../../../../../electron/engine/audits/ses-dmarc/aspf-strict.ts';
import { timeout } from '../../../../fakes/dns-reply.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { mailFrom } from '../ses-mail-from/mail-from-replies.ts';
import { defaultMailFrom, ownMail } from './own-mail.ts';

const strict = await ownMail('v=DMARC1; p=reject; aspf=s');

judgeIdentityCases(sesDmarcAspfStrict, [
  { title: 'relaxed', artifacts: await ownMail('v=DMARC1; p=reject'), verdict: 'pass' },
  { title: 'relaxed by its tag', artifacts: await ownMail('v=DMARC1; p=reject; aspf=r'), verdict: 'pass' },
  {
    title: 'strict',
    artifacts: strict,
    verdict: 'fail',
    says: 'bounce.shop.example is not exactly shop.example',
    marked: ['aspf=s'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=reject'],
  },
  {
    title: 'strict without a MAIL FROM domain',
    identity: defaultMailFrom,
    artifacts: strict,
    verdict: 'fail',
    says: 'could not change that',
  },
  { title: 'the very same name', identity: mailFrom({ domain: 'shop.example' }), artifacts: strict, verdict: 'pass' },
  { title: 'lost', artifacts: await ownMail(timeout('_dmarc.shop.example', 'TXT')), verdict: 'unknown' },
  { title: 'no record', artifacts: await ownMail(null), verdict: 'not-applicable' },
]);
