// DMARC through SPF or DKIM alone.
import { sesDmarcSingleLeg } from '../../../../../electron/engine/audits/ses-dmarc/single-leg.ts';
import { nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce } from '../ses-mail-from/mail-from-replies.ts';
import { defaultMailFrom, ownMail, unsigned } from './own-mail.ts';

const evidence = { sesRelated: absent };
const policy = 'v=DMARC1; p=reject';
const reject = await ownMail(policy);

judgeIdentityCases(sesDmarcSingleLeg, [
  { title: 'both', artifacts: reject, evidence, verdict: 'pass', says: 'both SPF and DKIM' },
  {
    title: 'DKIM alone, without a MAIL FROM domain',
    identity: defaultMailFrom,
    artifacts: reject,
    evidence,
    verdict: 'not-applicable',
    says: 'no custom MAIL FROM domain',
  },
  { title: 'SPF alone', identity: unsigned, artifacts: reject, evidence, verdict: 'fail', says: 'through SPF alone' },
  {
    title: 'SPF kept out by aspf=s',
    artifacts: await ownMail('v=DMARC1; p=reject; aspf=s'),
    evidence,
    verdict: 'not-applicable',
    says: 'does not align',
  },
  {
    title: 'SPF without its record',
    artifacts: await ownMail(policy, { own: nxdomain(bounce, 'TXT') }),
    evidence,
    verdict: 'fail',
    says: 'through DKIM alone',
  },
  {
    title: 'SPF that is lost',
    artifacts: await ownMail(policy, { own: timeout(bounce, 'TXT') }),
    evidence,
    verdict: 'unknown',
  },
  {
    title: 'neither',
    identity: { ...unsigned, ...defaultMailFrom },
    artifacts: reject,
    evidence,
    verdict: 'not-applicable',
  },
]);
