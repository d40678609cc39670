// The simulated SES through the real SDK: suppression, dedicated addresses and pools, contacts, tenants, reputation.
import {
  CreateContactCommand,
  CreateContactListCommand,
  CreateDedicatedIpPoolCommand,
  DeleteContactCommand,
  DeleteContactListCommand,
  DeleteDedicatedIpPoolCommand,
  DeleteSuppressedDestinationCommand,
  GetBlacklistReportsCommand,
  GetContactCommand,
  GetContactListCommand,
  GetDedicatedIpCommand,
  GetDedicatedIpPoolCommand,
  GetDedicatedIpsCommand,
  GetReputationEntityCommand,
  GetSuppressedDestinationCommand,
  GetTenantCommand,
  ListContactListsCommand,
  ListContactsCommand,
  type ListContactsFilter,
  ListDedicatedIpPoolsCommand,
  ListReputationEntitiesCommand,
  ListResourceTenantsCommand,
  ListSuppressedDestinationsCommand,
  type ListSuppressedDestinationsCommandInput,
  ListTenantResourcesCommand,
  ListTenantsCommand,
  PutDedicatedIpInPoolCommand,
  PutDedicatedIpPoolScalingAttributesCommand,
  PutDedicatedIpWarmupAttributesCommand,
  PutSuppressedDestinationCommand,
  UpdateContactCommand,
  UpdateContactListCommand,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, startMs } from '../fakes/demo-ses-client.ts';
import { type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const dayMs = 86_400_000;

let trial: SendingTrial;
const send = ((command: never) => trial.ses.send(command)) as SendingTrial['ses']['send'];
beforeEach(async () => {
  trial = await startSendingTrial({
    suppressed: [
      { EmailAddress: 'old@orchard.example', Reason: 'BOUNCE', LastUpdateTime: '-90d' },
      {
        EmailAddress: 'Angry+news@orchard.example',
        Reason: 'COMPLAINT',
        LastUpdateTime: '-3d',
        Attributes: { MessageId: 'm-1', FeedbackId: 'f-1' },
      },
    ],
    dedicatedIps: [
      { Ip: '192.0.2.1', PoolName: 'newsletters', Listings: [{ RblName: 'bl.example', Description: 'Listed' }] },
      { Ip: '192.0.2.2', WarmupPercentage: 40 },
      { Ip: '192.0.2.3', WarmupPercentage: -1, PoolName: 'handled' },
    ],
    pools: { newsletters: {}, handled: { ScalingMode: 'MANAGED' } },
    tenants: {
      north: { Resources: ['identity/orchard.example', 'configuration-set/all'], TenantId: 'tn-1' },
      south: { Resources: ['identity/orchard.example'], TenantId: 'tn-2', SendingStatus: 'DISABLED' },
    },
    recommendations: [{ ResourceArn: 'tenant/south/tn-2', Type: 'BOUNCE', Description: 'High', Impact: 'HIGH' }],
  });
});
afterEach(() => trial.close());

describe('suppression', () => {
  const list = async (given: ListSuppressedDestinationsCommandInput = {}) =>
    (await send(new ListSuppressedDestinationsCommand(given))).SuppressedDestinationSummaries?.map(
      ({ EmailAddress }) => EmailAddress,
    );

  it('tells of an address, however it is spelt', async () => {
    const { SuppressedDestination } = await send(
      new GetSuppressedDestinationCommand({ EmailAddress: 'angry+NEWS@orchard.example' }),
    );
    expect(SuppressedDestination).toEqual({
      EmailAddress: 'Angry+news@orchard.example',
      Reason: 'COMPLAINT',
      LastUpdateTime: new Date(startMs - 3 * dayMs),
      Attributes: { MessageId: 'm-1', FeedbackId: 'f-1' },
    });
  });

  it('lists by reason, by time, and by pages, the newest first', async () => {
    const [angry, old] = ['Angry+news@orchard.example', 'old@orchard.example'];
    expect(await list()).toEqual([angry, old]);
    expect(await list({ Reasons: ['BOUNCE'] })).toEqual([old]);
    expect(await list({ Reasons: ['BOUNCE', 'COMPLAINT'] })).toEqual([angry, old]);
    expect(await list({ StartDate: new Date(startMs - 4 * dayMs) })).toEqual([angry]);
    expect(await list({ EndDate: new Date(startMs - 4 * dayMs) })).toEqual([old]);
    const { NextToken } = await send(new ListSuppressedDestinationsCommand({ PageSize: 1 }));
    expect(await list({ PageSize: 1, NextToken })).toEqual([old]);
    expect(await refusalOf(list({ NextToken: 'none' }))).toMatchObject({ name: 'InvalidNextTokenException' });
  });

  it('is added to and taken from by hand', async () => {
    const EmailAddress = 'ann@b.example';
    await send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));
    const { SuppressedDestination } = await send(new GetSuppressedDestinationCommand({ EmailAddress }));
    expect(SuppressedDestination).toEqual({ EmailAddress, Reason: 'BOUNCE', LastUpdateTime: new Date(startMs) });
    await send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
    expect(await refusalOf(send(new DeleteSuppressedDestinationCommand({ EmailAddress })))).toMatchObject({
      name: 'NotFoundException',
    });
  });

  it('is not added to in the sandbox', async () => {
    await trial.close();
    trial = await startSendingTrial({ account: {} });
    const put = new PutSuppressedDestinationCommand({ EmailAddress: 'ann@b.example', Reason: 'BOUNCE' });
    expect(await refusalOf(send(put))).toMatchObject({ name: 'BadRequestException' });
    expect(await list()).toEqual([]);
  });
});

describe('dedicated addresses', () => {
  const show = async (Ip: string) => (await send(new GetDedicatedIpCommand({ Ip }))).DedicatedIp;

  it('are listed with their warm-up, those of managed pools left out', async () => {
    const { DedicatedIps } = await send(new GetDedicatedIpsCommand({}));
    expect(DedicatedIps).toEqual([
      { Ip: '192.0.2.1', WarmupStatus: 'DONE', WarmupPercentage: 100, PoolName: 'newsletters' },
      { Ip: '192.0.2.2', WarmupStatus: 'IN_PROGRESS', WarmupPercentage: 40, PoolName: 'ses-default-dedicated-pool' },
    ]);
    const one = await send(new GetDedicatedIpsCommand({ PoolName: 'newsletters' }));
    expect(one.DedicatedIps?.map(({ Ip }) => Ip)).toEqual(['192.0.2.1']);
  });

  it('change their pool and their warm-up', async () => {
    await send(new PutDedicatedIpInPoolCommand({ Ip: '192.0.2.2', DestinationPoolName: 'newsletters' }));
    await send(new PutDedicatedIpWarmupAttributesCommand({ Ip: '192.0.2.2', WarmupPercentage: 0 }));
    expect(await show('192.0.2.2')).toEqual({
      Ip: '192.0.2.2',
      WarmupStatus: 'IN_PROGRESS',
      WarmupPercentage: 0,
      PoolName: 'newsletters',
    });
  });

  it.each([
    ['a managed pool', new PutDedicatedIpInPoolCommand({ Ip: '192.0.2.2', DestinationPoolName: 'handled' })],
    ['more than all', new PutDedicatedIpWarmupAttributesCommand({ Ip: '192.0.2.2', WarmupPercentage: 101 })],
  ])('not into %s', async (_what, command) => {
    expect(await refusalOf(send(command as PutDedicatedIpInPoolCommand))).toMatchObject({
      name: 'BadRequestException',
    });
  });

  it('tell which blocklists hold them', async () => {
    const { BlacklistReport } = await send(
      new GetBlacklistReportsCommand({ BlacklistItemNames: ['192.0.2.1', '192.0.2.2'] }),
    );
    expect(BlacklistReport).toEqual({
      '192.0.2.1': [{ RblName: 'bl.example', Description: 'Listed' }],
      '192.0.2.2': [],
    });
  });

  it('lie in pools that come and go', async () => {
    await send(new CreateDedicatedIpPoolCommand({ PoolName: 'receipts' }));
    expect((await send(new ListDedicatedIpPoolsCommand({}))).DedicatedIpPools).toEqual([
      'newsletters',
      'handled',
      'receipts',
    ]);
    await send(new PutDedicatedIpPoolScalingAttributesCommand({ PoolName: 'receipts', ScalingMode: 'MANAGED' }));
    const { DedicatedIpPool } = await send(new GetDedicatedIpPoolCommand({ PoolName: 'receipts' }));
    expect(DedicatedIpPool).toEqual({ PoolName: 'receipts', ScalingMode: 'MANAGED' });
    const back = new PutDedicatedIpPoolScalingAttributesCommand({ PoolName: 'receipts', ScalingMode: 'STANDARD' });
    expect(await refusalOf(send(back))).toMatchObject({ name: 'BadRequestException' });
    expect(await refusalOf(send(new CreateDedicatedIpPoolCommand({ PoolName: 'receipts' })))).toMatchObject({
      name: 'AlreadyExistsException',
    });
    await send(new DeleteDedicatedIpPoolCommand({ PoolName: 'newsletters' }));
    expect(await show('192.0.2.1')).toMatchObject({ PoolName: 'ses-default-dedicated-pool' });
  });
});

describe('a contact list', () => {
  const ContactListName = 'readers';
  const topic = (TopicName: string, DefaultSubscriptionStatus: 'OPT_IN' | 'OPT_OUT') => ({
    TopicName,
    DisplayName: TopicName,
    DefaultSubscriptionStatus,
  });
  const Topics = [topic('recipes', 'OPT_IN'), topic('offers', 'OPT_OUT')];
  beforeEach(() => send(new CreateContactListCommand({ ContactListName, Topics, Description: 'Readers' })));

  const add = (EmailAddress: string, given: object = {}) =>
    send(new CreateContactCommand({ ContactListName, EmailAddress, ...given }));
  const find = async (Filter?: ListContactsFilter) =>
    (await send(new ListContactsCommand({ ContactListName, Filter }))).Contacts?.map(
      ({ EmailAddress }) => EmailAddress,
    );

  it('is the only one, is read, changed and deleted', async () => {
    expect(await send(new GetContactListCommand({ ContactListName }))).toMatchObject({
      ContactListName,
      Topics,
      Description: 'Readers',
      CreatedTimestamp: new Date(startMs),
    });
    const another = new CreateContactListCommand({ ContactListName: 'others' });
    expect(await refusalOf(send(another))).toMatchObject({ name: 'LimitExceededException' });
    await send(new UpdateContactListCommand({ ContactListName, Description: 'All readers' }));
    const changed = await send(new GetContactListCommand({ ContactListName }));
    expect(changed).toMatchObject({ Description: 'All readers', Topics });
    await send(new DeleteContactListCommand({ ContactListName }));
    expect((await send(new ListContactListsCommand({}))).ContactLists).toEqual([]);
    await send(another);
  });

  it('has contacts with what they chose', async () => {
    const TopicPreferences = [{ TopicName: 'offers', SubscriptionStatus: 'OPT_IN' as const }];
    await add('Ann@b.example', { TopicPreferences, AttributesData: '{"name":"Ann"}' });
    expect(await refusalOf(add('ann@b.example'))).toMatchObject({ name: 'AlreadyExistsException' });
    const contact = await send(new GetContactCommand({ ContactListName, EmailAddress: 'ann@b.example' }));
    expect(contact).toMatchObject({
      EmailAddress: 'Ann@b.example',
      TopicPreferences,
      TopicDefaultPreferences: [
        { TopicName: 'recipes', SubscriptionStatus: 'OPT_IN' },
        { TopicName: 'offers', SubscriptionStatus: 'OPT_OUT' },
      ],
      UnsubscribeAll: false,
      AttributesData: '{"name":"Ann"}',
    });
    const place = { ContactListName, EmailAddress: 'ann@b.example' };
    await send(new UpdateContactCommand({ ...place, UnsubscribeAll: true }));
    expect(await send(new GetContactCommand(place))).toMatchObject({ UnsubscribeAll: true, TopicPreferences });
    await send(new DeleteContactCommand(place));
    expect(await refusalOf(send(new GetContactCommand(place)))).toMatchObject({ name: 'NotFoundException' });
  });

  it.each<[string, ListContactsFilter | undefined, readonly string[]]>([
    ['nothing', undefined, ['chose@b.example', 'silent@b.example', 'left@b.example']],
    ['who is in', { FilteredStatus: 'OPT_IN' }, ['chose@b.example', 'silent@b.example']],
    ['who left all', { FilteredStatus: 'OPT_OUT' }, ['left@b.example']],
    ['who chose a topic', { FilteredStatus: 'OPT_IN', TopicFilter: { TopicName: 'recipes' } }, ['chose@b.example']],
    [
      'who chose it or has it by default',
      {
        FilteredStatus: 'OPT_IN',
        TopicFilter: { TopicName: 'recipes', UseDefaultIfPreferenceUnavailable: true },
      },
      ['chose@b.example', 'silent@b.example'],
    ],
  ])('is filtered by %s', async (_what, filter, wanted) => {
    await add('chose@b.example', { TopicPreferences: [{ TopicName: 'recipes', SubscriptionStatus: 'OPT_IN' }] });
    await add('silent@b.example');
    await add('left@b.example', { UnsubscribeAll: true });
    expect(await find(filter)).toEqual(wanted);
  });

  it.each([
    ['a topic of another list', { TopicPreferences: [{ TopicName: 'none', SubscriptionStatus: 'OPT_IN' }] }],
    ['attributes that are no JSON', { AttributesData: '{name}' }],
  ])('refuses %s', async (_what, given) => {
    expect(await refusalOf(add('ann@b.example', given))).toMatchObject({ name: 'BadRequestException' });
  });
});

describe('tenants', () => {
  const arn = (resource: string) => `arn:aws:ses:us-east-1:111122223333:${resource}`;

  it('are listed by name and by whether they may send', async () => {
    const names = async (Filter: object) =>
      (await send(new ListTenantsCommand({ Filter }))).Tenants?.map(({ TenantName }) => TenantName);
    expect(await names({})).toEqual(['north', 'south']);
    expect(await names({ TENANT_NAME_CONTAINS: 'ort' })).toEqual(['north']);
    expect(await names({ SENDING_STATUS: 'DISABLED' })).toEqual(['south']);
  });

  it('are read with their resources, and found by them', async () => {
    const { Tenant } = await send(new GetTenantCommand({ TenantName: 'north' }));
    expect(Tenant).toMatchObject({ TenantId: 'tn-1', TenantArn: arn('tenant/north/tn-1'), SendingStatus: 'ENABLED' });
    const owned = await send(new ListTenantResourcesCommand({ TenantName: 'north' }));
    expect(owned.TenantResources).toEqual([
      { ResourceType: 'EMAIL_IDENTITY', ResourceArn: arn('identity/orchard.example') },
      { ResourceType: 'CONFIGURATION_SET', ResourceArn: arn('configuration-set/all') },
    ]);
    const ResourceArn = arn('identity/orchard.example');
    const { ResourceTenants } = await send(new ListResourceTenantsCommand({ ResourceArn }));
    expect(ResourceTenants?.map(({ TenantName }) => TenantName)).toEqual(['north', 'south']);
    expect(await refusalOf(send(new GetTenantCommand({ TenantName: 'west' })))).toMatchObject({
      name: 'NotFoundException',
    });
  });

  it('have a reputation, the worst that is open', async () => {
    const entities = async (Filter: object) =>
      (await send(new ListReputationEntitiesCommand({ Filter }))).ReputationEntities?.map(
        ({ ReputationEntityReference }) => ReputationEntityReference,
      );
    expect(await entities({})).toEqual([arn('tenant/north/tn-1'), arn('tenant/south/tn-2')]);
    expect(await entities({ REPUTATION_IMPACT: 'HIGH' })).toEqual([arn('tenant/south/tn-2')]);
    expect(await entities({ ENTITY_REFERENCE_PREFIX: arn('tenant/north') })).toEqual([arn('tenant/north/tn-1')]);
    const { ReputationEntity } = await send(
      new GetReputationEntityCommand({
        ReputationEntityType: 'RESOURCE',
        ReputationEntityReference: arn('tenant/south/tn-2'),
      }),
    );
    expect(ReputationEntity).toMatchObject({
      SendingStatusAggregate: 'DISABLED',
      AwsSesManagedStatus: { Status: 'DISABLED' },
      CustomerManagedStatus: { Status: 'ENABLED' },
      ReputationImpact: 'HIGH',
    });
  });
});
