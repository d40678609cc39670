// Other accounts without a limit on From or recipients.
import { sesPolicySenderUnlimited } from '../../../../../electron/engine/audits/ses-policy/sender-unlimited.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding, limited, stranger } from './policies.ts';

judgeIdentityCases(sesPolicySenderUnlimited, [
  { title: 'no policy', verdict: 'not-applicable' },
  { title: 'unlimited', identity: holding(granting()), verdict: 'fail', says: stranger, marked: [`"${stranger}"`] },
  { title: 'everybody, told elsewhere', identity: holding(granting({ Principal: '*' })), verdict: 'pass' },
  {
    title: 'everybody of an organization',
    identity: holding(granting({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3' } } })),
    verdict: 'fail',
  },
  { title: 'limited', identity: holding(granting(limited)), verdict: 'pass' },
  {
    title: 'the own account',
    identity: holding(granting({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } })),
    verdict: 'pass',
  },
  {
    title: 'a service of AWS',
    identity: holding(granting({ Principal: { Service: 'cognito-idp.amazonaws.com' } })),
    verdict: 'pass',
  },
  {
    title: 'a single address',
    identity: { ...holding(granting()), kind: 'address', name: 'a@shop.example' },
    verdict: 'not-applicable',
  },
]);
