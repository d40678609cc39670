// The custom MAIL FROM domain is a From domain, too.
import { sesMailFromUsedForSending } from '../../../../../electron/engine/audits/ses-mail-from/used-for-sending.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounce, mailFrom } from './mail-from-replies.ts';

const none = { sesRelated: { identities: [], gaps: [] } };
const failure = { kind: 'aws-throttled', operation: 'GetEmailIdentity', region: 'us-east-1' } as const;
const gap = { region: 'us-east-1', operation: 'GetEmailIdentity', subject: bounce, failure };

judgeIdentityCases(sesMailFromUsedForSending, [
  { title: 'for nothing else', artifacts: none, verdict: 'pass' },
  {
    title: 'the identity itself',
    identity: mailFrom({ domain: 'shop.example' }),
    artifacts: none,
    verdict: 'fail',
    says: 'From shop.example',
  },
  {
    title: 'an identity of its own',
    artifacts: { sesRelated: { identities: [exampleIdentity({ name: bounce, domain: bounce })], gaps: [] } },
    verdict: 'fail',
    says: bounce,
  },
  {
    title: 'an address there',
    artifacts: {
      sesRelated: {
        identities: [exampleIdentity({ name: `info@${bounce}`, kind: 'address', domain: bounce })],
        gaps: [],
      },
    },
    verdict: 'fail',
    says: `info@${bounce}`,
  },
  {
    title: 'a parent, which is no fault',
    artifacts: { sesRelated: { identities: [exampleIdentity({ name: 'example' })], gaps: [] } },
    verdict: 'pass',
  },
  { title: 'no relatives', evidence: { sesRelated: absent }, verdict: 'pass' },
  { title: 'relatives not readable', evidence: { sesRelated: denied }, verdict: 'unknown' },
  { title: 'a gap', artifacts: { sesRelated: { identities: [], gaps: [gap] } }, verdict: 'unknown' },
]);
