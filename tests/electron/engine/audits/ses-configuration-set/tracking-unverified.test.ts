// A tracking domain below a domain that is not verified.
import { sesConfigurationSetTrackingUnverified } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-unverified.ts';
import { absent, exampleIdentity, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
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
]);
