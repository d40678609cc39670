// An address at a domain that SES can never pass DMARC for.
import { sesDmarcAddressForeign } from '../../../../../electron/engine/audits/ses-dmarc/address-foreign.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { guest, member, ownMail } from './own-mail.ts';

const evidence = { sesRelated: absent };
const reject = await ownMail('v=DMARC1; p=reject');

judgeIdentityCases(sesDmarcAddressForeign, [
  { title: 'a domain', artifacts: reject, evidence, verdict: 'not-applicable' },
  {
    title: 'p=reject',
    identity: guest,
    artifacts: reject,
    evidence,
    verdict: 'fail',
    says: 'The policy of shop.example is reject',
  },
  {
    title: 'p=quarantine',
    identity: guest,
    artifacts: await ownMail('v=DMARC1; p=quarantine'),
    evidence,
    verdict: 'fail',
  },
  { title: 'p=none', identity: guest, artifacts: await ownMail('v=DMARC1; p=none'), evidence, verdict: 'pass' },
  { title: 'no policy', identity: guest, artifacts: await ownMail(null), evidence, verdict: 'pass' },
  {
    title: 'its domain is an identity',
    identity: guest,
    artifacts: { ...reject, sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'pass',
  },
  {
    title: 'a mailbox provider, judged elsewhere',
    identity: { ...guest, name: 'ann@gmail.com', domain: 'gmail.com' },
    artifacts: reject,
    evidence,
    verdict: 'not-applicable',
  },
  {
    title: 'relatives not readable',
    identity: guest,
    artifacts: reject,
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
  {
    title: 'a key that relatives not readable may hold',
    identity: member,
    artifacts: reject,
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
]);
