// A default configuration set beside a delegate's policy.
import { sesPolicyDefaultSetBeside } from '../../../../../electron/engine/audits/ses-policy/default-set-beside.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding } from './policies.ts';

judgeIdentityCases(sesPolicyDefaultSetBeside, [
  { title: 'both', identity: holding(granting()), verdict: 'fail', says: 'shop-default' },
  { title: 'no default set', identity: { ...holding(granting()), configurationSet: null }, verdict: 'pass' },
  {
    title: 'a policy for the own account',
    identity: holding(granting({ Principal: { AWS: '111122223333' } })),
    verdict: 'pass',
  },
  {
    title: 'a policy that does not let send',
    identity: holding(granting({ Action: 'ses:GetEmailIdentity' })),
    verdict: 'pass',
  },
  { title: 'no policy', verdict: 'not-applicable' },
]);
