// Neither a custom MAIL FROM domain nor DKIM.
import { sesMailFromNoneUnsigned } from '../../../../../electron/engine/audits/ses-mail-from/none-unsigned.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, feedback } from './mail-from-replies.ts';

const dkim = exampleIdentity().dkim;
const pending = { mailFrom: null, dkim: { ...dkim, status: 'PENDING' } } as const;
const sub = {
  name: 'news.shop.example',
  domain: 'news.shop.example',
  mailFrom: null,
  dkim: { ...dkim, status: 'NOT_STARTED' },
} as const;

judgeIdentityCases(sesMailFromNoneUnsigned, [
  { title: 'a MAIL FROM domain', evidence: { sesRelated: absent }, verdict: 'pass' },
  { title: 'DKIM', identity: { mailFrom: null }, evidence: { sesRelated: absent }, verdict: 'not-applicable' },
  {
    title: 'DKIM that is not verified yet',
    identity: pending,
    evidence: { sesRelated: absent },
    verdict: 'fail',
    says: 'no DKIM signature of shop.example',
    cures: [`add ${bounce} 10 ${feedback}`, `add ${bounce} v=spf1 include:amazonses.com ~all`],
  },
  {
    title: 'nothing can be sent yet',
    identity: { ...pending, verifiedForSending: false },
    evidence: { sesRelated: absent },
    verdict: 'not-applicable',
  },
  {
    title: 'DKIM switched off',
    identity: { mailFrom: null, dkim: { ...dkim, signingEnabled: false } },
    evidence: { sesRelated: denied },
    verdict: 'fail',
  },
  {
    title: 'a subdomain with the keys of its parent',
    identity: sub,
    artifacts: { sesRelated: { identities: [exampleIdentity()], gaps: [] } },
    verdict: 'not-applicable',
  },
  {
    title: 'a subdomain whose parent signs in another region only',
    identity: sub,
    artifacts: { sesRelated: { identities: [exampleIdentity({ region: 'eu-west-1' })], gaps: [] } },
    verdict: 'fail',
  },
  {
    title: 'a subdomain whose parent could not be read',
    identity: sub,
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
]);
