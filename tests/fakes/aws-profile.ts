// An AWS profile for tests, to be changed where a test cares.
import type { AwsProfile } from '../../shared/profile.ts';

export function awsProfile(change: Partial<AwsProfile> = {}): AwsProfile {
  return {
    id: 'aws-1',
    name: 'Client',
    kind: 'aws',
    resolver: { kind: 'system' },
    regions: ['eu-west-1', 'ap-northeast-1'],
    credentials: { kind: 'keys' },
    endpoint: null,
    proxy: null,
    readOnly: true,
    simulatorAllowed: false,
    ...change,
  };
}
