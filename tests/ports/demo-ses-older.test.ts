// The simulated account through the real SDK's clients of the older protocols: SES API v1, STS, CloudWatch.
import { CloudWatchClient, GetMetricDataCommand, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import {
  DescribeActiveReceiptRuleSetCommand,
  GetIdentityNotificationAttributesCommand,
  GetSendQuotaCommand,
  GetSendStatisticsCommand,
  ListReceiptFiltersCommand,
  ListReceiptRuleSetsCommand,
  SetIdentityNotificationTopicCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import { GetAccountCommand, GetEmailIdentityCommand } from '@aws-sdk/client-sesv2';
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { SmithyRpcV2CborProtocol } from '@smithy/core/cbor';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmAddress } from '../../electron/demo/ses/identities/confirm-address.ts';
import type { LoggedEvent } from '../../electron/demo/ses/messages/happening.ts';
import { demoAccountId } from '../../electron/demo/ses/start-demo-ses.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

const hourMs = 3_600_000;
const topic = 'arn:aws:sns:us-east-1:111122223333:bounces';

let trial: DemoSesTrial;
beforeEach(async () => {
  trial = await startDemoSesTrial({
    scenario: {
      'us-east-1': {
        account: { ProductionAccessEnabled: true },
        identities: { 'orchard.example': {}, 'sales@orchard.example': { FeedbackForwardingStatus: false } },
        configurationSets: {
          'orchard-default': {
            EventDestinations: [
              {
                Name: 'counts',
                Enabled: true,
                MatchingEventTypes: ['BOUNCE'],
                CloudWatchDestination: {
                  DimensionConfigurations: [
                    {
                      DimensionName: 'ses:configuration-set',
                      DimensionValueSource: 'MESSAGE_TAG',
                      DefaultDimensionValue: 'none',
                    },
                  ],
                },
              },
            ],
          },
        },
        notifications: { 'orchard.example': { BounceTopic: topic, HeadersInBounceNotificationsEnabled: true } },
        receiptRuleSet: {
          Metadata: { Name: 'inbound', CreatedTimestamp: '2026-01-02T03:04:05Z' },
          Rules: [
            {
              Name: 'support',
              Recipients: ['support@orchard.example', '.orchard.example'],
              Actions: [{ S3Action: { BucketName: 'orchard-mail' } }],
              ScanEnabled: true,
            },
          ],
        },
      },
    },
  });
});
afterEach(() => trial.close());

describe('SES API v1', () => {
  it('tells the quota', async () => {
    const { $metadata: _, ...quota } = await trial.v1().send(new GetSendQuotaCommand({}));
    expect(quota).toEqual({ Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 });
  });

  it('tells the SNS topics of up to 100 identities, and sets them', async () => {
    const v1 = trial.v1();
    const read = async (...Identities: readonly string[]) =>
      (await v1.send(new GetIdentityNotificationAttributesCommand({ Identities: [...Identities] })))
        .NotificationAttributes;
    const set = (Identity: string, SnsTopic?: string) =>
      v1.send(new SetIdentityNotificationTopicCommand({ Identity, NotificationType: 'Complaint', SnsTopic }));
    const off = {
      HeadersInBounceNotificationsEnabled: false,
      HeadersInComplaintNotificationsEnabled: false,
      HeadersInDeliveryNotificationsEnabled: false,
    };
    expect(await read('orchard.example', 'sales@orchard.example', 'nowhere.example')).toEqual({
      'orchard.example': {
        ...off,
        BounceTopic: topic,
        ForwardingEnabled: true,
        HeadersInBounceNotificationsEnabled: true,
      },
      'sales@orchard.example': { ...off, ForwardingEnabled: false },
    });
    await set('sales@orchard.example', topic);
    expect(await read('sales@orchard.example')).toMatchObject({ 'sales@orchard.example': { ComplaintTopic: topic } });
    await set('sales@orchard.example');
    expect(await read('sales@orchard.example')).toEqual({
      'sales@orchard.example': { ...off, ForwardingEnabled: false },
    });
    expect(await refusalOf(set('orchard.example', topic.replace('us-east-1', 'eu-west-1')))).toMatchObject({
      name: 'InvalidParameterValue',
      status: 400,
    });
    const many = Array.from({ length: 101 }, (_, index) => `shop${index}.example`);
    expect(await refusalOf(read(...many))).toMatchObject({ status: 400 });
  });

  it('gives an address 24 hours, and again when it is asked for anew', async () => {
    const verify = () => trial.v1().send(new VerifyEmailIdentityCommand({ EmailAddress: 'New+one@orchard.example' }));
    const status = async () =>
      (await trial.v2().send(new GetEmailIdentityCommand({ EmailIdentity: 'New+one@orchard.example' })))
        .VerificationStatus;
    await verify();
    trial.setNowMs(startMs + 23 * hourMs);
    expect(await status()).toBe('PENDING');
    trial.setNowMs(startMs + 24 * hourMs);
    expect(await status()).toBe('FAILED');
    await verify();
    expect(await status()).toBe('PENDING');
    const account = trial.ses.site.region(demoAccountId, 'us-east-1');
    confirmAddress(account, 'New+one@orchard.example', startMs + 25 * hourMs);
    expect(await status()).toBe('SUCCESS');
    await verify();
    expect(await status()).toBe('SUCCESS');
  });

  it('shows the receipt rules', async () => {
    const v1 = trial.v1();
    const active = await v1.send(new DescribeActiveReceiptRuleSetCommand({}));
    const metadata = { Name: 'inbound', CreatedTimestamp: new Date('2026-01-02T03:04:05Z') };
    expect(active.Metadata).toEqual(metadata);
    expect(active.Rules).toEqual([
      {
        Name: 'support',
        Enabled: true,
        TlsPolicy: 'Optional',
        Recipients: ['support@orchard.example', '.orchard.example'],
        Actions: [{ S3Action: { BucketName: 'orchard-mail' } }],
        ScanEnabled: true,
      },
    ]);
    expect((await v1.send(new ListReceiptRuleSetsCommand({}))).RuleSets).toEqual([metadata]);
    expect((await v1.send(new ListReceiptFiltersCommand({}))).Filters).toEqual([]);
    const elsewhere = await trial.v1('eu-west-1').send(new DescribeActiveReceiptRuleSetCommand({}));
    expect(elsewhere.Metadata).toBeUndefined();
  });
});

const set = 'orchard-default';

/** Writes into the log what sending would leave there: so many messages, of which some bounced. */
function logSending(atMs: number, sent: number, bounced: number): void {
  const { events } = trial.ses.site.region(demoAccountId, 'us-east-1').sending;
  for (let index = 0; index < sent; index += 1) {
    const address = `someone${index}@customer.example`;
    const sent = { addresses: [address], configurationSet: set, tags: new Map([['ses:configuration-set', [set]]]) };
    const message = sent as unknown as LoggedEvent['message'];
    events.push({ atMs, message, happening: { kind: 'send' } });
    const happening: LoggedEvent['happening'] =
      index < bounced
        ? {
            kind: 'bounce',
            bounceType: 'Permanent',
            bounceSubType: 'General',
            recipients: [{ address, status: '5.1.1', diagnosticCode: null }],
            feedbackId: 'f',
            reportingMta: null,
          }
        : { kind: 'delivery', recipient: address, smtpResponse: '250 ok' };
    events.push({ atMs: atMs + 1000, message, happening });
  }
}

describe('statistics', () => {
  beforeEach(() => {
    logSending(startMs - 5 * hourMs, 8, 2);
    logSending(startMs - 2 * hourMs, 12, 0);
    logSending(startMs - 20 * 24 * hourMs, 100, 100);
  });

  it('by quarters of an hour, over two weeks', async () => {
    const { SendDataPoints = [] } = await trial.v1().send(new GetSendStatisticsCommand({}));
    expect(SendDataPoints).toEqual([
      { Timestamp: new Date(startMs - 5 * hourMs), DeliveryAttempts: 8, Bounces: 2, Complaints: 0, Rejects: 0 },
      { Timestamp: new Date(startMs - 2 * hourMs), DeliveryAttempts: 12, Bounces: 0, Complaints: 0, Rejects: 0 },
    ]);
  });

  it.each([
    ['awsJson, as this SDK speaks', {}],
    ['CBOR, as others speak', { protocol: SmithyRpcV2CborProtocol }],
  ])('as CloudWatch metrics, in %s', async (_what, speaking) => {
    const cloudWatch = new CloudWatchClient({ ...trial.config(), ...speaking });
    const stretch = { StartTime: new Date(startMs - 24 * hourMs), EndTime: new Date(startMs) };
    const statistics = await cloudWatch.send(
      new GetMetricStatisticsCommand({
        ...stretch,
        Namespace: 'AWS/SES',
        MetricName: 'Send',
        Period: 86_400,
        Statistics: ['Sum', 'SampleCount'],
      }),
    );
    expect(statistics.Label).toBe('Send');
    expect(statistics.Datapoints?.reduce((sum, point) => sum + (point.Sum ?? 0), 0)).toBe(20);
    const query = (Id: string, MetricName: string, Value?: string) => ({
      Id,
      MetricStat: {
        Metric: {
          Namespace: 'AWS/SES',
          MetricName,
          Dimensions: Value === undefined ? [] : [{ Name: 'ses:configuration-set', Value }],
        },
        Period: 3600,
        Stat: 'Average',
      },
    });
    const { MetricDataResults = [] } = await cloudWatch.send(
      new GetMetricDataCommand({
        ...stretch,
        ScanBy: 'TimestampAscending',
        MetricDataQueries: [
          query('rate', 'Reputation.BounceRate'),
          query('bounces', 'Bounce', 'orchard-default'),
          query('none', 'Bounce', 'another'),
        ],
      }),
    );
    const [rate, bounces, none] = MetricDataResults;
    expect(rate?.Values?.at(0)).toBe(2 / 8);
    expect(rate?.Values?.at(-1)).toBeCloseTo(2 / 20);
    expect(bounces).toMatchObject({ Label: 'Bounce', Values: [2], StatusCode: 'Complete' });
    expect(bounces?.Timestamps).toEqual([new Date(startMs - 5 * hourMs)]);
    expect(none?.Values).toEqual([]);
    const unknown = new GetMetricStatisticsCommand({
      ...stretch,
      Namespace: 'AWS/SES',
      MetricName: 'Send',
      Period: 7,
      Statistics: ['Sum'],
    });
    expect(await refusalOf(cloudWatch.send(unknown))).toMatchObject({
      name: expect.stringMatching(/^InvalidParameterValue/u) as string,
      message: 'The parameter Period must be a multiple of 60.',
    });
    cloudWatch.destroy();
  });
});

describe('STS', () => {
  const role = 'arn:aws:iam::111122223333:role';
  const assume = (input: Partial<AssumeRoleCommandInput>) =>
    trial.sts().send(new AssumeRoleCommand({ RoleArn: undefined, RoleSessionName: 'plumbline', ...input }));

  it('knows its caller', async () => {
    const { $metadata: _, ...caller } = await trial.sts('eu-west-1').send(new GetCallerIdentityCommand({}));
    expect(caller).toEqual({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/plumbline',
      UserId: 'AIDAPLUMBLINEDEMO001',
    });
    expect(trial.ses.site.regionsOf('111122223333').map(({ region }) => region)).toEqual(['us-east-1']);
  });

  it('lets a role be assumed by whoever knows the external id, and its session open the account', async () => {
    const { Credentials, AssumedRoleUser } = await assume({
      RoleArn: `${role}/PlumblineDemo`,
      ExternalId: 'plumbline-demo',
      DurationSeconds: 900,
    });
    expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::111122223333:assumed-role/PlumblineDemo/plumbline');
    expect((Credentials?.Expiration?.getTime() ?? 0) - Date.now()).toBeGreaterThan(890_000);
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    expect(await trial.v2('us-east-1', credentials).send(new GetAccountCommand({}))).toMatchObject({
      ProductionAccessEnabled: true,
    });
    expect(await trial.sts('us-east-1', credentials).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: AssumedRoleUser?.Arn,
    });
  });

  it.each<[what: string, input: Partial<AssumeRoleCommandInput>, message: RegExp]>([
    [
      'no external id',
      { RoleArn: `${role}/PlumblineDemo` },
      /is not authorized to perform: sts:AssumeRole on resource/u,
    ],
    ['another external id', { RoleArn: `${role}/PlumblineDemo`, ExternalId: 'x' }, /is not authorized/u],
    ['a role that does not exist', { RoleArn: `${role}/Nobody` }, /is not authorized/u],
    ['no MFA device', { RoleArn: `${role}/PlumblineMfa` }, /is not authorized/u],
    [
      'a wrong MFA code',
      { RoleArn: `${role}/PlumblineMfa`, SerialNumber: 'arn:aws:iam::111122223333:mfa/demo', TokenCode: '654321' },
      /^MultiFactorAuthentication failed with invalid MFA one time pass code/u,
    ],
  ])('refuses a role with %s', async (_what, input, message) => {
    const refusal = await refusalOf(assume(input));
    expect(refusal).toMatchObject({ name: 'AccessDenied', status: 403 });
    expect(refusal.message).toMatch(message);
  });

  it('takes the code of the MFA device', async () => {
    const { Credentials } = await assume({
      RoleArn: `${role}/PlumblineMfa`,
      SerialNumber: 'arn:aws:iam::111122223333:mfa/demo',
      TokenCode: '123456',
    });
    expect(Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z0-9]{16}$/u);
  });

  it('refuses a session of a minute', async () => {
    const call = assume({ RoleArn: `${role}/PlumblineDemo`, ExternalId: 'plumbline-demo', DurationSeconds: 60 });
    expect(await refusalOf(call)).toMatchObject({ name: 'ValidationError', status: 400 });
  });
});
