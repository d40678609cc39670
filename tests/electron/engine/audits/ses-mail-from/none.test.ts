// No custom MAIL FROM domain, but DKIM.
import { sesMailFromNone } from '../../../../../electron/engine/audits/ses-mail-from/none.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, feedback } from './mail-from-replies.ts';

const dkim = exampleIdentity().dkim;
const off = { ...dkim, signingEnabled: false };
const address = { name: 'info@shop.example', kind: 'address', mailFrom: null } as const;
const fresh = { ...dkim, status: 'NOT_STARTED' } as const;

judgeIdentityCases(sesMailFromNone, [
  { title: 'there is one', evidence: { sesRelated: absent }, verdict: 'pass' },
  {
    title: 'none',
    identity: { mailFrom: null },
    evidence: { sesRelated: absent },
    verdict: 'fail',
    says: 'the MAIL FROM domain amazonses.com',
    cures: [`add ${bounce} 10 ${feedback}`, `add ${bounce} v=spf1 include:amazonses.com ~all`],
  },
  {
    title: 'none in Ireland',
    identity: { mailFrom: null, region: 'eu-west-1' },
    evidence: { sesRelated: absent },
    verdict: 'fail',
    says: 'eu-west-1.amazonses.com',
  },
  {
    title: 'no DKIM either',
    identity: { mailFrom: null, dkim: off },
    evidence: { sesRelated: absent },
    verdict: 'not-applicable',
  },
  {
    title: 'an address of a signing domain',
    identity: { ...address, dkim: fresh },
    artifacts: { sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'fail',
  },
  {
    title: 'none, where the same domain uses the usual name in another region',
    identity: { mailFrom: null, region: 'eu-west-1' },
    artifacts: { sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'fail',
    cures: [
      'add bounce-eu-west-1.shop.example 10 feedback-smtp.eu-west-1.amazonses.com',
      'add bounce-eu-west-1.shop.example v=spf1 include:amazonses.com ~all',
    ],
  },
  {
    title: 'DKIM that is not verified yet',
    identity: { mailFrom: null, verifiedForSending: false, dkim: { ...dkim, status: 'PENDING' } },
    evidence: { sesRelated: absent },
    verdict: 'fail',
    cures: [`add ${bounce} 10 ${feedback}`, `add ${bounce} v=spf1 include:amazonses.com ~all`],
  },
  {
    title: 'an address that waits for its click',
    identity: { ...address, verifiedForSending: false },
    artifacts: { sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'not-applicable',
  },
  {
    title: 'an address whose signature is switched off, at a domain that has a MAIL FROM domain to share',
    identity: { ...address, dkim: off },
    artifacts: { sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'fail',
    cures: [],
  },
  {
    title: "an address at somebody else's domain",
    identity: { ...address, dkim: { ...off, status: 'NOT_STARTED' } },
    artifacts: { sesRelated: { identities: [], gaps: [] } },
    verdict: 'not-applicable',
    says: 'not an identity of the account',
  },
  {
    title: 'an address whose domain could not be read',
    identity: { ...address, dkim: fresh },
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
]);
