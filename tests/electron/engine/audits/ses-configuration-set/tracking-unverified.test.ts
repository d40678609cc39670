// A tracking domain below a domain that is not verified.
import { sesConfigurationSetTrackingUnverified } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-unverified.ts';
import { absent, denied, exampleIdentity, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const failure = { kind: 'aws-throttled', operation: 'GetEmailIdentity', region: 'us-east-1' } as const;
const gap = { region: 'us-east-1', operation: 'GetEmailIdentity', subject: 'brand.example', failure };
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });

judgeIdentityCases(sesConfigurationSetTrackingUnverified, [
  { title: 'no tracking domain', artifacts: of({}), evidence: { sesRelated: absent }, verdict: 'not-applicable' },
  {
    title: 'below the identity',
    artifacts: of({ trackingDomain: 'links.shop.example' }),
    evidence: { sesRelated: absent },
    verdict: 'pass',
  },
  {
    title: 'below the identity, which is pending',
    identity: { verification: 'PENDING' },
    artifacts: of({ trackingDomain: 'links.shop.example' }),
    evidence: { sesRelated: absent },
    verdict: 'fail',
    says: 'shop.example, whose verification is PENDING',
  },
  {
    title: 'below its parent, which is verified',
    identity: { name: 'news.shop.example', domain: 'news.shop.example' },
    artifacts: {
      ...of({ trackingDomain: 'links.shop.example' }),
      sesRelated: { identities: [exampleIdentity()], gaps: [] },
    },
    verdict: 'pass',
  },
  {
    title: 'elsewhere',
    artifacts: of({ trackingDomain: 'links.brand.example' }),
    evidence: { sesRelated: absent },
    verdict: 'not-applicable',
  },
  {
    title: 'elsewhere, while the other identities cannot be read',
    artifacts: of({ trackingDomain: 'links.brand.example' }),
    evidence: { sesRelated: denied },
    verdict: 'unknown',
  },
  {
    title: 'below an identity that could not be read',
    artifacts: {
      ...of({ trackingDomain: 'links.brand.example' }),
      sesRelated: { identities: [], gaps: [gap] },
    },
    verdict: 'unknown',
  },
]);
