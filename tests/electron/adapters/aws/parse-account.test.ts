import type { EventDestination } from '@aws-sdk/client-sesv2';
import { describe, expect, it } from 'vitest';
import * as parse from '../../../../electron/adapters/aws/parse-account.ts';
import { parseConfigurationSet } from '../../../../electron/adapters/aws/parse-configuration-set.ts';

const switches = { ProductionAccessEnabled: true, SendingEnabled: true };

describe('an account', () => {
  it.each(['ProductionAccessEnabled', 'SendingEnabled'])('without %s is no answer', (name) => {
    expect(() => parse.parseAccount('us-east-1', { ...switches, [name]: undefined })).toThrow(`${name} is missing`);
  });

  it('of numbers that cannot be has none', () => {
    const SendQuota = { Max24HourSend: Number.NaN, MaxSendRate: -3, SentLast24Hours: Number.POSITIVE_INFINITY };
    expect(parse.parseAccount('us-east-1', { ...switches, SendQuota })).toMatchObject({
      max24HourSend: null,
      maxSendRatePerSecond: null,
      sentLast24Hours: null,
    });
  });

  it('without quota, VDM or suppression has none, not zero', () => {
    expect(parse.parseAccount('us-east-1', switches)).toEqual({
      region: 'us-east-1',
      productionAccess: true,
      sendingEnabled: true,
      enforcement: 'HEALTHY',
      max24HourSend: null,
      maxSendRatePerSecond: null,
      sentLast24Hours: null,
      suppressedReasons: [],
      vdmEnabled: false,
      engagementTracking: null,
      optimizedDelivery: null,
      autoWarmup: null,
      review: null,
      mailType: null,
      websiteUrl: null,
      useCase: null,
      pricingPlan: null,
    });
  });

  it('under review, with an unlimited quota', () => {
    const account = parse.parseAccount('us-east-1', {
      ...switches,
      EnforcementStatus: 'PROBATION',
      SendQuota: { Max24HourSend: -1, MaxSendRate: 14, SentLast24Hours: 3 },
      VdmAttributes: { VdmEnabled: 'ENABLED' },
    });
    expect(account).toMatchObject({ enforcement: 'PROBATION', max24HourSend: -1, vdmEnabled: true });
  });

  it('with all that was told about it when it left the sandbox', () => {
    const account = parse.parseAccount('us-east-1', {
      ...switches,
      DedicatedIpAutoWarmupEnabled: false,
      Details: {
        MailType: 'MARKETING',
        WebsiteURL: 'https://shop.example/',
        UseCaseDescription: '',
        ReviewDetails: { Status: 'DENIED', CaseId: '42' },
      },
      VdmAttributes: {
        VdmEnabled: 'ENABLED',
        DashboardAttributes: { EngagementMetrics: 'ENABLED' },
        GuardianAttributes: { OptimizedSharedDelivery: 'DISABLED' },
      },
    });
    expect(account).toMatchObject({
      autoWarmup: false,
      mailType: 'MARKETING',
      websiteUrl: 'https://shop.example/',
      useCase: null,
      review: { status: 'DENIED', caseId: '42' },
      engagementTracking: 'ENABLED',
      optimizedDelivery: 'DISABLED',
    });
  });
});

it.each([
  ['arn:aws:ses:us-east-1:111122223333:identity/shop.example', 'shop.example'],
  ['arn:aws:ses:us-east-1:111122223333:identity/ann@shop.example', 'ann@shop.example'],
  ['arn:aws:ses:us-east-1:111122223333:configuration-set/events', null],
])('a recommendation about %s is about the identity %s', (ResourceArn, identity) => {
  const found = parse.parseRecommendation({ ResourceArn, Type: 'DKIM', Status: 'FIXED', Impact: 'HIGH' });
  expect(found).toMatchObject({ identity, type: 'DKIM', status: 'FIXED', impact: 'HIGH', createdAtMs: null });
});

it('an active receipt rule set with its rules', () => {
  const answer = { Metadata: { Name: 'inbound' }, Rules: [{ Name: 'all', Enabled: true }] };
  expect(parse.parseReceiving(answer)).toEqual({
    ruleSet: 'inbound',
    rules: [{ name: 'all', enabled: true, recipients: [] }],
  });
});

describe('a configuration set', () => {
  it('of which nothing is set', () => {
    expect(parseConfigurationSet('events', {}, undefined)).toEqual({
      name: 'events',
      sendingEnabled: true,
      tlsPolicy: null,
      sendingPool: null,
      reputationMetrics: false,
      suppressedReasons: null,
      trackingDomain: null,
      httpsPolicy: null,
      maxDeliverySeconds: null,
      lastFreshStartAtMs: null,
      suppressionScope: null,
      engagementTracking: null,
      optimizedDelivery: null,
      archiveArn: null,
      eventDestinations: [],
    });
  });

  it('that suppresses nothing is not one that leaves it to the account', () => {
    const set = parseConfigurationSet('events', { SuppressionOptions: { SuppressedReasons: [] } }, []);
    expect(set.suppressedReasons).toEqual([]);
  });

  it.each<[Partial<EventDestination>, string, string | null]>([
    [{ SnsDestination: { TopicArn: 'arn:sns' } }, 'sns', 'arn:sns'],
    [{ KinesisFirehoseDestination: { DeliveryStreamArn: 'arn:fh', IamRoleArn: 'arn:role' } }, 'firehose', 'arn:fh'],
    [{ EventBridgeDestination: { EventBusArn: 'arn:bus' } }, 'eventbridge', 'arn:bus'],
    [{ PinpointDestination: { ApplicationArn: 'arn:app' } }, 'pinpoint', 'arn:app'],
    [{ CloudWatchDestination: { DimensionConfigurations: [] } }, 'cloudwatch', null],
    [{}, 'other', null],
  ])('an event destination %j goes to %s', (destination, target, arn) => {
    const [found] = parseConfigurationSet('events', {}, [
      { Name: 'd', Enabled: true, MatchingEventTypes: ['SEND'], ...destination },
    ]).eventDestinations;
    const roleArn = target === 'firehose' ? 'arn:role' : null;
    expect(found).toEqual({ name: 'd', enabled: true, eventTypes: ['SEND'], target, arn, roleArn, dimensions: [] });
  });

  it('counts its events by dimensions', () => {
    const [found] = parseConfigurationSet('events', {}, [
      {
        Name: 'd',
        MatchingEventTypes: [],
        CloudWatchDestination: {
          DimensionConfigurations: [
            { DimensionName: 'campaign', DimensionValueSource: 'MESSAGE_TAG', DefaultDimensionValue: 'none' },
          ],
        },
      },
    ]).eventDestinations;
    expect(found?.dimensions).toEqual([{ name: 'campaign', source: 'MESSAGE_TAG', fallback: 'none' }]);
  });
});
