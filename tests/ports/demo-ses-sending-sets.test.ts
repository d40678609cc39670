// The simulated SES through the real SDK: configuration sets, their options, their event destinations.
import {
  CreateConfigurationSetCommand,
  CreateConfigurationSetEventDestinationCommand,
  DeleteConfigurationSetCommand,
  DeleteConfigurationSetEventDestinationCommand,
  type EventDestinationDefinition,
  GetConfigurationSetCommand,
  GetConfigurationSetEventDestinationsCommand,
  ListConfigurationSetsCommand,
  PutConfigurationSetArchivingOptionsCommand,
  PutConfigurationSetDeliveryOptionsCommand,
  PutConfigurationSetReputationOptionsCommand,
  PutConfigurationSetSendingOptionsCommand,
  PutConfigurationSetSuppressionOptionsCommand,
  PutConfigurationSetTrackingOptionsCommand,
  PutConfigurationSetVdmOptionsCommand,
  type SESv2Client,
  UpdateConfigurationSetEventDestinationCommand,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendingOperations } from '../../electron/demo/ses/operations/sending-operations.ts';
import { checkedClient, faultsOf, sdkRoutes } from '../fakes/checked-client.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

let trial: DemoSesTrial;
let ses: SESv2Client;
beforeAll(async () => {
  trial = await startDemoSesTrial({
    scenario: {
      'us-east-1': {
        identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
        pools: { newsletters: { ScalingMode: 'STANDARD' } },
        configurationSets: {
          told: {
            DeliveryOptions: { TlsPolicy: 'REQUIRE' },
            EventDestinations: [
              { Name: 'old', Enabled: false, MatchingEventTypes: ['SEND'], SnsDestination: { TopicArn: 'arn:x' } },
            ],
          },
        },
      },
    },
  });
  ses = checkedClient(trial);
});
afterAll(async () => {
  ses.destroy();
  await trial.close();
});

it('every operation has the method and the path that the SDK gives it', () => {
  const bound = new Map(sdkRoutes.map(({ name, method, path }) => [name, `${method} ${path.replace(/\/$/u, '')}`]));
  expect(sendingOperations).toHaveLength(65);
  for (const { name, method, path } of sendingOperations) expect(`${method} ${path}`, name).toBe(bound.get(name));
});

it('an answer is held to the SDK’s own schema', () => {
  const schema = sdkRoutes.find(({ name }) => name === 'ListSuppressedDestinations')?.output ?? 15;
  const entry = { EmailAddress: 'a@b.example', Reason: 'BOUNCE', LastUpdateTime: 1 };
  const faults = (SuppressedDestinationSummaries: unknown) =>
    faultsOf(schema, { SuppressedDestinationSummaries }, 'it');
  expect(faults([entry])).toEqual([]);
  expect(faults([{ ...entry, LastUpdateTime: '2026-11-20', Colour: 'red' }])).toEqual([
    'it.SuppressedDestinationSummaries[0].LastUpdateTime is no number',
    'it.SuppressedDestinationSummaries[0].Colour is unknown',
  ]);
  expect(faults([{ Reason: 'BOUNCE', LastUpdateTime: 1 }])).toEqual([
    'it.SuppressedDestinationSummaries[0].EmailAddress is missing',
  ]);
  expect(faults({})).toEqual(['it.SuppressedDestinationSummaries is no list']);
});

it('only the operations that AWS slows down more or not at all are not one a second', () => {
  const odd = sendingOperations.filter(({ perSecond }) => perSecond !== 1);
  expect(Object.fromEntries(odd.map(({ name, perSecond }) => [name, perSecond]))).toEqual({
    SendEmail: null,
    SendBulkEmail: null,
    BatchGetMetricData: 16,
    CreateContact: null,
    GetContact: null,
    ListContacts: null,
    UpdateContact: null,
    DeleteContact: null,
  });
});

const make = (ConfigurationSetName: string) => ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName }));
const read = async (ConfigurationSetName: string) => {
  const { $metadata: _, ...set } = await ses.send(new GetConfigurationSetCommand({ ConfigurationSetName }));
  return set;
};

describe('configuration sets', () => {
  it('a fresh one sends, without TLS being required, and inherits what is suppressed', async () => {
    await make('fresh');
    expect(await read('fresh')).toEqual({
      ConfigurationSetName: 'fresh',
      DeliveryOptions: { TlsPolicy: 'OPTIONAL' },
      ReputationOptions: { ReputationMetricsEnabled: false, LastFreshStart: new Date(startMs) },
      SendingOptions: { SendingEnabled: true },
      Tags: [],
    });
  });

  it('are made with all their options at once', async () => {
    await ses.send(
      new CreateConfigurationSetCommand({
        ConfigurationSetName: 'whole',
        TrackingOptions: { CustomRedirectDomain: 'click.orchard.example', HttpsPolicy: 'REQUIRE' },
        DeliveryOptions: { TlsPolicy: 'REQUIRE', SendingPoolName: 'newsletters', MaxDeliverySeconds: 600 },
        SendingOptions: { SendingEnabled: false },
        SuppressionOptions: { SuppressedReasons: [] },
        VdmOptions: { DashboardOptions: { EngagementMetrics: 'ENABLED' } },
        Tags: [{ Key: 'team', Value: 'orchard' }],
      }),
    );
    expect(await read('whole')).toMatchObject({
      TrackingOptions: { CustomRedirectDomain: 'click.orchard.example', HttpsPolicy: 'REQUIRE' },
      DeliveryOptions: { TlsPolicy: 'REQUIRE', SendingPoolName: 'newsletters', MaxDeliverySeconds: 600 },
      SendingOptions: { SendingEnabled: false },
      SuppressionOptions: { SuppressedReasons: [] },
      VdmOptions: { DashboardOptions: { EngagementMetrics: 'ENABLED' } },
      Tags: [{ Key: 'team', Value: 'orchard' }],
    });
  });

  it('are listed by pages and by a part of their names, and deleted', async () => {
    for (const name of ['list-1', 'list-2', 'list-3']) await make(name);
    const Filter = { CONFIGURATION_SET_NAME_CONTAINS: 'list-' };
    const first = await ses.send(new ListConfigurationSetsCommand({ Filter, PageSize: 2 }));
    expect(first.ConfigurationSets).toEqual(['list-1', 'list-2']);
    const second = await ses.send(
      new ListConfigurationSetsCommand({ Filter, PageSize: 2, NextToken: first.NextToken }),
    );
    expect(second.ConfigurationSets).toEqual(['list-3']);
    expect(second.NextToken).toBeUndefined();
    await ses.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: 'list-1' }));
    expect(await refusalOf(read('list-1'))).toMatchObject({ name: 'NotFoundException', status: 404 });
  });

  it.each([
    ['told', 'AlreadyExistsException'],
    ['two words', 'BadRequestException'],
    ['x'.repeat(65), 'BadRequestException'],
  ])('%s is no name for a new one: %s', async (name, error) => {
    expect(await refusalOf(make(name))).toMatchObject({ name: error, status: 400 });
  });
});

describe('options', () => {
  beforeAll(() => make('options'));
  const ConfigurationSetName = 'options';

  it.each([
    [
      'delivery',
      () =>
        ses.send(
          new PutConfigurationSetDeliveryOptionsCommand({
            ConfigurationSetName,
            TlsPolicy: 'REQUIRE',
            SendingPoolName: 'ses-shared-pool',
            MaxDeliverySeconds: 50_400,
          }),
        ),
      { DeliveryOptions: { TlsPolicy: 'REQUIRE', SendingPoolName: 'ses-shared-pool', MaxDeliverySeconds: 50_400 } },
    ],
    [
      'reputation',
      () =>
        ses.send(
          new PutConfigurationSetReputationOptionsCommand({ ConfigurationSetName, ReputationMetricsEnabled: true }),
        ),
      { ReputationOptions: { ReputationMetricsEnabled: true, LastFreshStart: new Date(startMs) } },
    ],
    [
      'suppression',
      () =>
        ses.send(
          new PutConfigurationSetSuppressionOptionsCommand({ ConfigurationSetName, SuppressedReasons: ['BOUNCE'] }),
        ),
      { SuppressionOptions: { SuppressedReasons: ['BOUNCE'] } },
    ],
    [
      'tracking',
      () =>
        ses.send(
          new PutConfigurationSetTrackingOptionsCommand({
            ConfigurationSetName,
            CustomRedirectDomain: 'click.orchard.example',
            HttpsPolicy: 'REQUIRE_OPEN_ONLY',
          }),
        ),
      { TrackingOptions: { CustomRedirectDomain: 'click.orchard.example', HttpsPolicy: 'REQUIRE_OPEN_ONLY' } },
    ],
    [
      'VDM',
      () =>
        ses.send(
          new PutConfigurationSetVdmOptionsCommand({
            ConfigurationSetName,
            VdmOptions: { GuardianOptions: { OptimizedSharedDelivery: 'DISABLED' } },
          }),
        ),
      { VdmOptions: { GuardianOptions: { OptimizedSharedDelivery: 'DISABLED' } } },
    ],
    [
      'archiving',
      () => ses.send(new PutConfigurationSetArchivingOptionsCommand({ ConfigurationSetName, ArchiveArn: 'arn:a' })),
      { ArchivingOptions: { ArchiveArn: 'arn:a' } },
    ],
  ])('%s is put and read back', async (_what, put, wanted) => {
    await put();
    expect(await read('options')).toMatchObject(wanted);
  });

  it('sending that starts again is measured afresh', async () => {
    const put = (SendingEnabled: boolean) =>
      ses.send(new PutConfigurationSetSendingOptionsCommand({ ConfigurationSetName, SendingEnabled }));
    await put(false);
    expect((await read('options')).SendingOptions).toEqual({ SendingEnabled: false });
    trial.setNowMs(startMs + 60_000);
    await put(true);
    expect((await read('options')).ReputationOptions?.LastFreshStart).toEqual(new Date(startMs + 60_000));
    trial.setNowMs(startMs);
  });

  it.each([
    [
      'a pool that is not there',
      new PutConfigurationSetDeliveryOptionsCommand({ ConfigurationSetName, SendingPoolName: 'none' }),
      'NotFoundException',
    ],
    [
      'less than five minutes',
      new PutConfigurationSetDeliveryOptionsCommand({ ConfigurationSetName, MaxDeliverySeconds: 299 }),
      'BadRequestException',
    ],
    [
      'a tracking domain that is not verified',
      new PutConfigurationSetTrackingOptionsCommand({ ConfigurationSetName, CustomRedirectDomain: 'x.example' }),
      'BadRequestException',
    ],
    [
      'a set that is not there',
      new PutConfigurationSetVdmOptionsCommand({ ConfigurationSetName: 'none' }),
      'NotFoundException',
    ],
  ])('%s is refused', async (_what, command, name) => {
    expect(await refusalOf(ses.send(command as PutConfigurationSetVdmOptionsCommand))).toMatchObject({ name });
  });
});

const TopicArn = 'arn:aws:sns:us-east-1:111122223333:mail-events';
const sns: EventDestinationDefinition = {
  Enabled: true,
  MatchingEventTypes: ['BOUNCE'],
  SnsDestination: { TopicArn },
};

describe('event destinations', () => {
  const add = (ConfigurationSetName: string, EventDestinationName: string, EventDestination = sns) =>
    ses.send(
      new CreateConfigurationSetEventDestinationCommand({
        ConfigurationSetName,
        EventDestinationName,
        EventDestination,
      }),
    );
  const list = async (ConfigurationSetName: string) =>
    (await ses.send(new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName }))).EventDestinations;

  it('are told by scenarios', async () => {
    expect(await list('told')).toMatchObject([{ Name: 'old', Enabled: false }]);
  });

  it('are added, changed and deleted by their names', async () => {
    await make('publishing');
    await add('publishing', 'alarms');
    expect(await list('publishing')).toEqual([{ Name: 'alarms', ...sns }]);
    const place = { ConfigurationSetName: 'publishing', EventDestinationName: 'alarms' };
    const changed = { ...sns, Enabled: false, MatchingEventTypes: ['SEND' as const, 'OPEN' as const] };
    await ses.send(new UpdateConfigurationSetEventDestinationCommand({ ...place, EventDestination: changed }));
    expect(await list('publishing')).toEqual([{ Name: 'alarms', ...changed }]);
    await ses.send(new DeleteConfigurationSetEventDestinationCommand(place));
    expect(await list('publishing')).toEqual([]);
    expect(await refusalOf(ses.send(new DeleteConfigurationSetEventDestinationCommand(place)))).toMatchObject({
      name: 'NotFoundException',
    });
  });

  it('are ten in a set at most, each with a name of its own', async () => {
    await make('full');
    for (let count = 0; count < 10; count += 1) await add('full', `d${count}`);
    expect(await refusalOf(add('full', 'd0'))).toMatchObject({ name: 'AlreadyExistsException' });
    expect(await refusalOf(add('full', 'd10'))).toMatchObject({ name: 'LimitExceededException' });
  });

  const types = { Enabled: true, MatchingEventTypes: ['SEND'] } satisfies EventDestinationDefinition;
  it.each<[string, EventDestinationDefinition]>([
    ['no target', types],
    [
      'two targets',
      { ...sns, EventBridgeDestination: { EventBusArn: 'arn:aws:events:us-east-1:111122223333:event-bus/default' } },
    ],
    ['no event types', { ...sns, MatchingEventTypes: [] }],
    ['a FIFO topic', { ...types, SnsDestination: { TopicArn: `${TopicArn}.fifo` } }],
    ['a name in place of an ARN', { ...types, SnsDestination: { TopicArn: 'mail-events' } }],
    [
      'an event bus of one’s own',
      { ...types, EventBridgeDestination: { EventBusArn: 'arn:aws:events:us-east-1:111122223333:event-bus/mine' } },
    ],
    [
      'delivery delays to Pinpoint',
      {
        MatchingEventTypes: ['DELIVERY_DELAY'],
        PinpointDestination: { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:111122223333:apps/a' },
      },
    ],
    ['no dimensions', { ...types, CloudWatchDestination: { DimensionConfigurations: [] } }],
    [
      'a default value with a blank',
      {
        ...types,
        CloudWatchDestination: {
          DimensionConfigurations: [
            { DimensionName: 'campaign', DimensionValueSource: 'MESSAGE_TAG', DefaultDimensionValue: 'not given' },
          ],
        },
      },
    ],
  ])('%s is refused', async (_what, definition) => {
    expect(await refusalOf(add('told', 'new', definition))).toMatchObject({ name: 'BadRequestException' });
  });
});
