// Policies for another resource than the identity.
import { sesPolicyResourceForeign } from '../../../../../electron/engine/audits/ses-policy/resource-foreign.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding, ownArn } from './policies.ts';

judgeIdentityCases(sesPolicyResourceForeign, [
  { title: 'its own', identity: holding(granting()), verdict: 'pass' },
  {
    title: 'its own in capitals',
    identity: holding(granting({ Resource: ownArn.replace('shop', 'SHOP') })),
    verdict: 'pass',
  },
  {
    title: 'another name',
    identity: holding(granting({ Resource: ownArn.replace('shop', 'old') })),
    verdict: 'fail',
    says: 'identity/old.example',
    marked: [`"${ownArn.replace('shop', 'old')}"`],
  },
  {
    title: 'another region',
    identity: holding(granting({ Resource: ownArn.replace('us-east-1', 'eu-west-1') })),
    verdict: 'fail',
  },
  { title: 'everything', identity: holding(granting({ Resource: '*' })), verdict: 'fail' },
  { title: 'no policy', verdict: 'not-applicable' },
]);
