// What is newer in SES through the real SDK: tenants, endpoints of two regions, insights into addresses; and a long list.
import {
  CreateTenantCommand,
  DeleteSuppressedDestinationCommand,
  DeleteTenantCommand,
  GetBlacklistReportsCommand,
  GetEmailAddressInsightsCommand,
  GetMultiRegionEndpointCommand,
  GetReputationEntityCommand,
  GetSuppressedDestinationCommand,
  GetTenantCommand,
  ListMultiRegionEndpointsCommand,
  ListReputationEntitiesCommand,
  ListSuppressedDestinationsCommand,
  type ListSuppressedDestinationsCommandInput,
  ListTenantsCommand,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, startDemoSesTrial, startMs, worldOf } from '../fakes/demo-ses-client.ts';
import { type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const dayMs = 86_400_000;
const tenantArn = 'arn:aws:ses:us-east-1:111122223333:tenant/south/tn-2';

let trial: SendingTrial;
const send = ((command: never) => trial.ses.send(command)) as SendingTrial['ses']['send'];
const start = async (told: Parameters<typeof startSendingTrial>[0] = {}) => {
  trial = await startSendingTrial(told);
};
afterEach(() => trial.close());

describe('tenants', () => {
  beforeEach(() =>
    start({
      tenants: {
        north: { TenantId: 'tn-1' },
        south: { TenantId: 'tn-2', SendingStatus: 'DISABLED', Cause: 'Too many bounces.' },
        west: { TenantId: 'tn-3', CustomerStatus: 'DISABLED' },
      },
    }),
  );

  it('are listed by pages', async () => {
    const list = (NextToken?: string) => send(new ListTenantsCommand({ PageSize: 2, NextToken }));
    const first = await list();
    const second = await list(first.NextToken);
    const names = [first, second].map(({ Tenants }) => Tenants?.map(({ TenantName }) => TenantName));
    expect([...names, second.NextToken]).toEqual([['north', 'south'], ['west'], undefined]);
  });

  it('are made and deleted, each name once', async () => {
    const Tags = [{ Key: 'team', Value: 'fruit' }];
    const { $metadata: _, ...made } = await send(new CreateTenantCommand({ TenantName: 'east', Tags }));
    expect(made).toMatchObject({
      TenantName: 'east',
      TenantArn: `arn:aws:ses:us-east-1:111122223333:tenant/east/${made.TenantId ?? ''}`,
      CreatedTimestamp: new Date(startMs),
      SendingStatus: 'ENABLED',
      Tags,
    });
    expect((await send(new GetTenantCommand({ TenantName: 'east' }))).Tenant).toEqual(made);
    const again = send(new CreateTenantCommand({ TenantName: 'east' }));
    expect(await refusalOf(again)).toMatchObject({ name: 'AlreadyExistsException' });
    const spaced = send(new CreateTenantCommand({ TenantName: 'two words' }));
    expect(await refusalOf(spaced)).toMatchObject({ name: 'BadRequestException' });
    await send(new DeleteTenantCommand({ TenantName: 'east' }));
    const gone = send(new DeleteTenantCommand({ TenantName: 'east' }));
    expect(await refusalOf(gone)).toMatchObject({ name: 'NotFoundException' });
  });

  it('are told why SES disabled them', async () => {
    const read = new GetReputationEntityCommand({
      ReputationEntityType: 'RESOURCE',
      ReputationEntityReference: tenantArn,
    });
    const { ReputationEntity } = await send(read);
    expect(ReputationEntity).toMatchObject({
      AwsSesManagedStatus: { Status: 'DISABLED', Cause: 'Too many bounces.' },
      CustomerManagedStatus: { Status: 'ENABLED' },
      SendingStatusAggregate: 'DISABLED',
    });
    const list = new ListReputationEntitiesCommand({ Filter: { SENDING_STATUS: 'DISABLED' } });
    expect((await send(list)).ReputationEntities).toHaveLength(2);
  });
});

describe('an endpoint of two regions', () => {
  beforeEach(() => start({ endpoints: { both: { Regions: ['eu-west-1'], CreatedTimestamp: '-60d' } } }));

  it('is listed and read', async () => {
    const { MultiRegionEndpoints = [] } = await send(new ListMultiRegionEndpointsCommand({}));
    const [endpoint] = MultiRegionEndpoints;
    expect(MultiRegionEndpoints).toMatchObject([
      { EndpointName: 'both', Status: 'READY', Regions: ['us-east-1', 'eu-west-1'] },
    ]);
    expect(endpoint?.EndpointId).toMatch(/^[a-z0-9]{8}\.[a-z0-9]{3}$/u);
    const { $metadata: _, ...read } = await send(new GetMultiRegionEndpointCommand({ EndpointName: 'both' }));
    expect(read).toEqual({
      EndpointName: 'both',
      EndpointId: endpoint?.EndpointId,
      Status: 'READY',
      Routes: [{ Region: 'us-east-1' }, { Region: 'eu-west-1' }],
      CreatedTimestamp: new Date(startMs - 60 * dayMs),
      LastUpdatedTimestamp: new Date(startMs - 60 * dayMs),
    });
  });

  it('is none that is not there', async () => {
    const call = send(new GetMultiRegionEndpointCommand({ EndpointName: 'none' }));
    expect(await refusalOf(call)).toMatchObject({ name: 'NotFoundException' });
  });
});

describe('an operation that a region lacks', () => {
  it('is as unknown there as one that does not exist, and goes on elsewhere', async () => {
    await start();
    const site = await startDemoSesTrial({ scenario: { 'ap-northeast-1': { unknownOperations: ['ListTenants'] } } });
    const list = (region: string) => site.v2(region).send(new ListTenantsCommand({}));
    expect(await refusalOf(list('ap-northeast-1'))).toMatchObject({ name: 'UnknownOperationException', status: 404 });
    expect((await list('us-east-1')).Tenants).toEqual([]);
    await site.close();
  });
});

describe('insights into an address', () => {
  const world = worldOf(
    [
      '$ORIGIN good.example.',
      '@ SOA ns hostmaster ( 1 2 3 4 5 )',
      '@ MX 10 mx',
      'mx A 192.0.2.1',
      'bare A 192.0.2.2',
      'null MX 0 .',
      'lone TXT "no mail here"',
    ].join('\n'),
  );
  beforeEach(async () => {
    await start({
      receivers: { 'gone.good.example': 'unknown-user' },
      suppressed: [{ EmailAddress: 'ann.bounced@good.example', Reason: 'BOUNCE' }],
    });
    trial.trial.setWorld(world);
  });

  /** Valid, syntax, DNS, mailbox, role, disposable, random. */
  const insightsOf = async (EmailAddress: string) => {
    const { MailboxValidation } = await send(new GetEmailAddressInsightsCommand({ EmailAddress }));
    const { HasValidSyntax, HasValidDnsRecords, MailboxExists, IsRoleAddress, IsDisposable, IsRandomInput } =
      MailboxValidation?.Evaluations ?? {};
    const verdicts = [
      MailboxValidation?.IsValid,
      HasValidSyntax,
      HasValidDnsRecords,
      MailboxExists,
      IsRoleAddress,
      IsDisposable,
      IsRandomInput,
    ];
    return verdicts.map((verdict) => verdict?.ConfidenceVerdict?.at(0)).join('');
  };

  it.each([
    ['a good one', 'ann.berg@good.example', 'HHHHLLL'],
    ['no address', 'ann.berg', 'LLLLLLL'],
    ['a domain with an address only', 'ann@bare.good.example', 'HHMHLLL'],
    ['a domain that takes no mail', 'ann@null.good.example', 'LHLLLLL'],
    ['a domain without a server', 'ann@lone.good.example', 'LHLLLLL'],
    ['a domain that does not exist', 'ann@nowhere.example', 'LHLLLLL'],
    ['an address on the list', 'ann.bounced@good.example', 'MHHMLLL'],
    ['a role', 'Support+eu@good.example', 'MHHHHLL'],
    ['a disposable one', 'ann@mailinator.com', 'LHLLLHL'],
    ['a random one', 'x7k2p9qz@good.example', 'MHHHLLH'],
  ])('%s', async (_what, address, verdicts) => {
    expect(await insightsOf(address)).toBe(verdicts);
  });
});

describe('a suppression list of a hundred thousand', () => {
  const list = (given: ListSuppressedDestinationsCommandInput = {}) =>
    send(new ListSuppressedDestinationsCommand(given));
  const told = { suppressedMany: { count: 100_000, seed: 'many', days: 500 } };

  it('is listed by a thousand at most, the next page after what was seen', async () => {
    await start(told);
    const first = await list({ PageSize: 5000 });
    const seen = first.SuppressedDestinationSummaries ?? [];
    expect(seen).toHaveLength(1000);
    const EmailAddress = seen.at(-1)?.EmailAddress ?? '';
    await send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
    const { SuppressedDestinationSummaries: next = [] } = await list({ NextToken: first.NextToken });
    expect(next).toHaveLength(1000);
    expect(next.some((entry) => seen.some((before) => before.EmailAddress === entry.EmailAddress))).toBe(false);
    const times = [...seen, ...next].map(({ LastUpdateTime }) => LastUpdateTime?.getTime() ?? 0);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });

  it('is narrowed by reason and time', async () => {
    await start(told);
    const stretch = { StartDate: new Date(startMs - 300 * dayMs), EndDate: new Date(startMs - 299 * dayMs) };
    const { SuppressedDestinationSummaries: found = [], NextToken } = await list({
      ...stretch,
      Reasons: ['COMPLAINT'],
    });
    // 200 a day, one in twelve for a complaint.
    expect([found.length > 5, found.length < 40, NextToken]).toEqual([true, true, undefined]);
    expect(new Set(found.map(({ Reason }) => Reason))).toEqual(new Set(['COMPLAINT']));
  });

  it('says of an address that bounced by which message', async () => {
    await start({ ...told, receivers: { 'b.example': 'unknown-user' } });
    const EmailAddress = 'gone@b.example';
    const get = () => send(new GetSuppressedDestinationCommand({ EmailAddress }));
    const MessageId = await trial.send(EmailAddress);
    expect(await refusalOf(get())).toMatchObject({ name: 'NotFoundException', status: 404 });
    trial.passMs(10_000);
    expect((await get()).SuppressedDestination).toMatchObject({
      Reason: 'BOUNCE',
      Attributes: { MessageId, FeedbackId: expect.stringMatching(/-000000$/u) as string },
    });
    expect((await list({ PageSize: 1 })).SuppressedDestinationSummaries).toMatchObject([{ EmailAddress }]);
  });
});

describe('a blocklist', () => {
  it('is named with the time of the listing', async () => {
    await start({
      dedicatedIps: [
        { Ip: '192.0.2.1', Listings: [{ RblName: 'bl.example', Description: 'Listed', ListingTime: '-2d' }] },
      ],
    });
    const { BlacklistReport } = await send(new GetBlacklistReportsCommand({ BlacklistItemNames: ['192.0.2.1'] }));
    expect(BlacklistReport).toEqual({
      '192.0.2.1': [{ RblName: 'bl.example', Description: 'Listed', ListingTime: new Date(startMs - 2 * dayMs) }],
    });
  });
});
