import { expect, it } from 'vitest';
import { globalRegion, homeRegion, partitionOf, regionOfArn } from '../../../../electron/adapters/aws/home-region.ts';

it.each([
  [['eu-west-1', 'us-east-1'], 'eu-west-1'],
  [['xx-nowhere-1', 'ap-southeast-5', 'ap-northeast-1'], 'ap-northeast-1'],
  [['us-gov-west-1'], 'us-gov-west-1'],
  [['cn-north-1'], 'cn-north-1'],
  [['af-south-1'], 'us-east-1'],
])('of %j is %s', (regions, home) => {
  expect(homeRegion({ regions })).toBe(home);
});

it.each([
  ['eu-west-1', 'aws', 'us-east-1'],
  ['cn-northwest-1', 'aws-cn', 'cn-north-1'],
  ['us-gov-east-1', 'aws-us-gov', 'us-gov-west-1'],
])('%s is in %s, whose IAM is in %s', (region, partition, global) => {
  expect([partitionOf(region), globalRegion(region)]).toEqual([partition, global]);
});

it.each([
  ['arn:aws:sns:eu-west-1:111122223333:bounces', 'eu-west-1'],
  ['arn:aws-cn:firehose:cn-north-1:111122223333:deliverystream/x', 'cn-north-1'],
  ['arn:aws:iam::111122223333:role/x', null],
  ['bounces', null],
])('%s names the region %s', (arn, region) => {
  expect(regionOfArn(arn)).toBe(region);
});
