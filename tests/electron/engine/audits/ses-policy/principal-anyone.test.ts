// Everybody may send.
import { sesPolicyPrincipalAnyone } from '../../../../../electron/engine/audits/ses-policy/principal-anyone.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding } from './policies.ts';

const organization = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3' } } };

judgeIdentityCases(sesPolicyPrincipalAnyone, [
  { title: 'no policy', verdict: 'not-applicable' },
  { title: 'one account', identity: holding(granting()), verdict: 'pass' },
  {
    title: 'everybody',
    identity: holding(granting({ Principal: '*' })),
    verdict: 'fail',
    says: 'policy-1',
    marked: ['"*"'],
  },
  {
    title: 'everybody among others',
    identity: holding(granting(), granting({ Principal: { AWS: ['111122223333', '*'] } })),
    verdict: 'fail',
    says: 'policy-2',
    marked: ['"*"'],
  },
  {
    title: 'everybody but one',
    identity: holding(granting({ Principal: undefined, NotPrincipal: { AWS: '999988887777' } })),
    verdict: 'fail',
  },
  {
    title: 'everybody of an organization',
    identity: holding(granting({ Principal: '*', ...organization })),
    verdict: 'pass',
  },
  {
    title: 'everybody, by TLS',
    identity: holding(granting({ Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } })),
    verdict: 'fail',
  },
  { title: 'nobody', identity: holding(granting({ Principal: '*', Effect: 'Deny' })), verdict: 'pass' },
  {
    title: 'everybody, only to look',
    identity: holding(granting({ Principal: '*', Action: 'ses:GetEmailIdentity' })),
    verdict: 'pass',
  },
  { title: 'a text that nobody can read', identity: holding('{'), verdict: 'not-applicable' },
]);
