import { describe, expect, it } from 'vitest';
import * as parse from '../../../../electron/adapters/aws/parse-health.ts';

const at = new Date(1_799_000_000_000);

it('send statistics come in time order, whatever order SES tells them in', () => {
  const found = parse.parseSendStatistics([
    { Timestamp: new Date(2000), DeliveryAttempts: 5, Bounces: 1, Complaints: 2, Rejects: 3 },
    { Timestamp: new Date(1000), DeliveryAttempts: 4 },
  ]);
  expect(found).toEqual([
    { atMs: 1000, attempts: 4, bounces: 0, complaints: 0, rejects: 0 },
    { atMs: 2000, attempts: 5, bounces: 1, complaints: 2, rejects: 3 },
  ]);
  expect(parse.parseSendStatistics(undefined)).toEqual([]);
});

it('a pool of which SES does not say how it scales', () => {
  expect(parse.parsePool('ads', { PoolName: 'ads', ScalingMode: 'MANAGED' })).toEqual({
    name: 'ads',
    scaling: 'MANAGED',
  });
  expect(parse.parsePool('ads', undefined)).toEqual({ name: 'ads', scaling: null });
});

it('listings are told by address; an address without any has none', () => {
  const BlacklistReport = {
    '192.0.2.1': [{ RblName: 'zen', Description: 'Listed.', ListingTime: at }, { RblName: 'other' }],
    '192.0.2.2': [],
  };
  expect(parse.parseIpListings({ BlacklistReport })).toEqual([
    { address: '192.0.2.1', list: 'zen', description: 'Listed.', listedAtMs: at.getTime() },
    { address: '192.0.2.1', list: 'other', description: '', listedAtMs: null },
  ]);
  expect(parse.parseIpListings({ BlacklistReport: undefined })).toEqual([]);
});

describe('an entry of the suppression list', () => {
  const EmailAddress = 'ann@shop.example';

  it('with the message that put it there', () => {
    const found = parse.parseSuppressedDetail({
      EmailAddress,
      Reason: 'COMPLAINT',
      LastUpdateTime: at,
      Attributes: { MessageId: '0100-1', FeedbackId: '0100-2' },
    });
    expect(found).toEqual({
      address: EmailAddress,
      reason: 'COMPLAINT',
      updatedAtMs: at.getTime(),
      messageId: '0100-1',
      feedbackId: '0100-2',
    });
  });

  it('that someone added by hand', () => {
    const found = parse.parseSuppressedDetail({ EmailAddress, Reason: 'BOUNCE', LastUpdateTime: at, Attributes: {} });
    expect(found).toMatchObject({ reason: 'BOUNCE', messageId: null, feedbackId: null });
  });

  it('is not made up where the answer holds none', () => {
    expect(() => parse.parseSuppressedDetail(undefined)).toThrow('SuppressedDestination');
  });
});

it('a tenant', () => {
  const told = { TenantName: 'shop', TenantId: 'tn-1', TenantArn: 'arn:t', CreatedTimestamp: at };
  expect(parse.parseTenant({ ...told, SendingStatus: 'REINSTATED' })).toEqual({
    name: 'shop',
    id: 'tn-1',
    arn: 'arn:t',
    sendingStatus: 'REINSTATED',
    createdAtMs: at.getTime(),
  });
});

it('an entity with both statuses, and one of which nothing but its name is told', () => {
  const found = parse.parseReputationEntity({
    ReputationEntityReference: 'arn:t',
    ReputationEntityType: 'RESOURCE',
    ReputationManagementPolicy: 'arn:aws:ses:us-east-1:aws:reputation-policy/standard',
    CustomerManagedStatus: { Status: 'ENABLED', Cause: 'By hand.' },
    AwsSesManagedStatus: { Status: 'DISABLED', Cause: 'Bounce rate.' },
    SendingStatusAggregate: 'DISABLED',
    ReputationImpact: 'HIGH',
  });
  expect(found).toEqual({
    reference: 'arn:t',
    type: 'RESOURCE',
    policy: 'arn:aws:ses:us-east-1:aws:reputation-policy/standard',
    customerStatus: 'ENABLED',
    sesStatus: 'DISABLED',
    sesCause: 'Bounce rate.',
    sendingStatus: 'DISABLED',
    impact: 'HIGH',
  });
  expect(parse.parseReputationEntity({ ReputationEntityReference: 'arn:t' })).toMatchObject({
    policy: null,
    customerStatus: null,
    sesStatus: null,
    sesCause: null,
    impact: null,
  });
});

it('a multi-region endpoint with its regions', () => {
  const told = { EndpointName: 'both', EndpointId: 'abcdef12.g3h', Status: 'READY', CreatedTimestamp: at } as const;
  expect(parse.parseMultiRegionEndpoint({ ...told, Regions: ['us-east-1', 'eu-west-1'] })).toEqual({
    name: 'both',
    id: 'abcdef12.g3h',
    status: 'READY',
    regions: ['us-east-1', 'eu-west-1'],
    createdAtMs: at.getTime(),
  });
  expect(parse.parseMultiRegionEndpoint(told).regions).toEqual([]);
});

describe('insights into an address', () => {
  it('say how sure SES is of each', () => {
    const found = parse.parseAddressInsights('ann@shop.example', {
      MailboxValidation: {
        IsValid: { ConfidenceVerdict: 'HIGH' },
        Evaluations: {
          HasValidSyntax: { ConfidenceVerdict: 'HIGH' },
          HasValidDnsRecords: { ConfidenceVerdict: 'HIGH' },
          MailboxExists: { ConfidenceVerdict: 'MEDIUM' },
          IsRoleAddress: { ConfidenceVerdict: 'LOW' },
          IsDisposable: {},
        },
      },
    });
    expect(found).toEqual({
      address: 'ann@shop.example',
      isValid: 'HIGH',
      hasValidSyntax: 'HIGH',
      hasValidDnsRecords: 'HIGH',
      mailboxExists: 'MEDIUM',
      isRoleAddress: 'LOW',
      isDisposable: null,
      isRandomInput: null,
    });
  });

  it('leave all open where it says nothing', () => {
    const { address, ...found } = parse.parseAddressInsights('ann@shop.example', {});
    expect([address, new Set(Object.values(found))]).toEqual(['ann@shop.example', new Set([null])]);
  });
});
