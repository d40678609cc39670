// Other accounts that may change the identity.
import { sesPolicyActionsManaging } from '../../../../../electron/engine/audits/ses-policy/actions-managing.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding } from './policies.ts';

judgeIdentityCases(sesPolicyActionsManaging, [
  {
    title: 'sending only',
    identity: holding(granting({ Action: ['ses:SendEmail', 'ses:SendRawEmail'] })),
    verdict: 'pass',
  },
  {
    title: 'everything',
    identity: holding(granting({ Action: ['ses:SendEmail', 'ses:*'] })),
    verdict: 'fail',
    says: 'grants ses:*,',
    marked: ['"ses:*"'],
  },
  {
    title: 'one of them',
    identity: holding(granting({ Action: 'ses:PutEmailIdentityDkimAttributes' })),
    verdict: 'fail',
  },
  { title: 'looking only', identity: holding(granting({ Action: 'ses:Get*' })), verdict: 'pass' },
  {
    title: 'the own account',
    identity: holding(granting({ Action: 'ses:*', Principal: { AWS: '111122223333' } })),
    verdict: 'pass',
  },
  { title: 'no policy', verdict: 'not-applicable' },
]);
