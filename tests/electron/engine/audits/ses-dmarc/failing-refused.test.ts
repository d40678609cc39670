// Mail that fails DMARC where the policy is reject.
import { sesDmarcFailingRefused } from '../../../../../electron/engine/audits/ses-dmarc/failing-refused.ts';
import { ended, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, mailFrom } from '../ses-mail-from/mail-from-replies.ts';
import { defaultMailFrom, guest, member, ownMail, unsigned } from './own-mail.ts';

const reject = await ownMail('v=DMARC1; p=reject');
const none = { sesRelated: absent };
const nothing = { ...unsigned, ...defaultMailFrom };

judgeIdentityCases(sesDmarcFailingRefused, [
  { title: 'both count', artifacts: reject, evidence: none, verdict: 'pass' },
  { title: 'SPF alone counts', identity: unsigned, artifacts: reject, evidence: none, verdict: 'pass' },
  {
    title: 'neither counts',
    identity: nothing,
    artifacts: reject,
    evidence: none,
    verdict: 'fail',
    says: 'asked to refuse it',
  },
  {
    title: 'a MAIL FROM domain that SES does not use now',
    identity: { ...unsigned, ...mailFrom({ status: 'TEMPORARY_FAILURE' }) },
    artifacts: reject,
    evidence: none,
    verdict: 'fail',
  },
  {
    title: 'a MAIL FROM domain without its SPF record',
    identity: unsigned,
    artifacts: await ownMail('v=DMARC1; p=reject', { own: nxdomain(bounce, 'TXT') }),
    evidence: none,
    verdict: 'fail',
  },
  {
    title: 'a MAIL FROM domain whose SPF record is lost',
    identity: unsigned,
    artifacts: await ownMail('v=DMARC1; p=reject', { own: timeout(bounce, 'TXT') }),
    evidence: none,
    verdict: 'unknown',
  },
  {
    title: 'p=quarantine',
    identity: nothing,
    artifacts: await ownMail('v=DMARC1; p=quarantine'),
    evidence: none,
    verdict: 'pass',
    says: 'another check',
  },
  { title: 'no policy', identity: nothing, artifacts: await ownMail(null), evidence: none, verdict: 'not-applicable' },
  {
    title: 'a policy that is lost',
    identity: nothing,
    artifacts: await ownMail(timeout('_dmarc.shop.example', 'TXT')),
    evidence: none,
    verdict: 'unknown',
  },
  {
    title: 'a server that fails',
    identity: nothing,
    artifacts: await ownMail(ended('_dmarc.shop.example', 'TXT', 'servfail')),
    evidence: none,
    verdict: 'unknown',
  },
  {
    title: 'an address that inherits its key',
    identity: member,
    artifacts: { ...reject, sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'pass',
  },
  {
    title: 'an address whose domain could not be read',
    identity: member,
    artifacts: reject,
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
  {
    title: "an address at somebody else's domain",
    identity: guest,
    artifacts: reject,
    evidence: none,
    verdict: 'not-applicable',
  },
  {
    title: 'an identity that may not send',
    identity: { ...nothing, verifiedForSending: false },
    artifacts: reject,
    evidence: none,
    verdict: 'not-applicable',
  },
  {
    title: 'SES that refuses to send',
    identity: { ...unsigned, ...mailFrom({ status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' }) },
    artifacts: reject,
    evidence: none,
    verdict: 'not-applicable',
  },
]);
