// Who outside the account may use the identity.
import { describe, expect, it } from 'vitest';
import { sesPolicyAccountsOthers } from '../../../../../electron/engine/audits/ses-policy/accounts-others.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { granting, holding, limited, stranger } from './policies.ts';

judgeIdentityCases(sesPolicyAccountsOthers, [
  { title: 'another account', identity: holding(granting()), verdict: 'fail', says: stranger },
  { title: 'the own account', identity: holding(granting({ Principal: { AWS: '111122223333' } })), verdict: 'pass' },
  { title: 'one that is refused', identity: holding(granting({ Effect: 'Deny' })), verdict: 'pass' },
  { title: 'no policy', verdict: 'not-applicable' },
]);

describe('the table of grants', () => {
  it('tells policy, principal, actions, and how far sending goes', () => {
    const looking = granting({ Action: ['ses:GetEmailIdentity'], Principal: { AWS: '555566667777' } });
    const sesIdentity = exampleIdentity(holding(granting(), granting(limited), looking));
    expect(judgeIdentity(sesPolicyAccountsOthers, { sesIdentity }).details).toMatchObject([
      {
        kind: 'table',
        rows: [
          ['policy-1', stranger, 'ses:SendEmail', { en: 'without limits' }],
          ['policy-2', stranger, 'ses:SendEmail', { en: 'limited' }],
          ['policy-3', '555566667777', 'ses:GetEmailIdentity', { en: 'no' }],
        ],
      },
    ]);
  });
});
