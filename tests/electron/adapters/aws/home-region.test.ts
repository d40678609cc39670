import { expect, it } from 'vitest';
import { homeRegion } from '../../../../electron/adapters/aws/home-region.ts';

it.each([
  [['eu-west-1', 'us-east-1'], 'eu-west-1'],
  [['xx-nowhere-1', 'ap-southeast-5', 'ap-northeast-1'], 'ap-northeast-1'],
  [['us-gov-west-1'], 'us-gov-west-1'],
  [['cn-north-1'], 'cn-north-1'],
  [['af-south-1'], 'us-east-1'],
])('of %j is %s', (regions, home) => {
  expect(homeRegion({ regions })).toBe(home);
});
