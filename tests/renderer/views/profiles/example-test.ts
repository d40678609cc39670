// A whole connection test, to be changed where a test cares.
import type { PermissionTrial, ProfileTest, RegionTrial } from '../../../../shared/profile-test.ts';

export function exampleTrial(change: Partial<PermissionTrial>): PermissionTrial {
  return { action: 'ses:GetEmailIdentity', panel: 'identities', result: 'allowed', says: null, ...change };
}

export function exampleRegion(region: string, permissions: readonly PermissionTrial[]): RegionTrial {
  return { region, failure: null, elapsedMs: 132, permissions };
}

export function exampleTest(change: Partial<ProfileTest> = {}): ProfileTest {
  return {
    profileId: 'aws-1',
    testedAtMs: 0,
    caller: { accountId: '111122223333', arn: 'arn:aws:iam::111122223333:user/me' },
    failure: null,
    regions: [exampleRegion('eu-west-1', [exampleTrial({})])],
    policies: { readOnly: '{"reads":1}', withChanges: '{"changes":1}', withSending: '{"sends":1}' },
    ...change,
  };
}
