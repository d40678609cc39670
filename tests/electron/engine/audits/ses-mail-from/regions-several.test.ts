// The same custom MAIL FROM domain in several regions.
import { sesMailFromRegionsSeveral } from '../../../../../electron/engine/audits/ses-mail-from/regions-several.ts';
import { denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

const failure = { kind: 'aws-throttled', operation: 'GetEmailIdentity', region: 'eu-west-1' } as const;
const gaps = [{ region: 'eu-west-1', operation: 'GetEmailIdentity', subject: null, failure }];

judgeIdentityCases(sesMailFromRegionsSeveral, [
  {
    title: 'one region',
    artifacts: { sesRelated: { identities: [exampleIdentity({ name: 'a@shop.example' })], gaps: [] } },
    verdict: 'pass',
  },
  {
    title: 'two regions',
    artifacts: { sesRelated: { identities: [exampleIdentity({ region: 'eu-west-1' })], gaps: [] } },
    verdict: 'fail',
    says: 'us-east-1, eu-west-1',
  },
  {
    title: 'two regions with other domains',
    artifacts: { sesRelated: { identities: [exampleIdentity({ region: 'eu-west-1', mailFrom: null })], gaps: [] } },
    verdict: 'pass',
  },
  { title: 'a gap', artifacts: { sesRelated: { identities: [], gaps } }, verdict: 'unknown' },
  { title: 'relatives not readable', evidence: { sesRelated: denied }, verdict: 'unknown' },
]);
