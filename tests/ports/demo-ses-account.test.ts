// The simulated SES through the real SDK: the account in a region.
import {
  GetAccountCommand,
  PutAccountDedicatedIpWarmupAttributesCommand,
  PutAccountDetailsCommand,
  PutAccountSendingAttributesCommand,
  PutAccountSuppressionAttributesCommand,
  PutAccountVdmAttributesCommand,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkedClient } from '../fakes/checked-client.ts';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

let trial: DemoSesTrial;
let ses: SESv2Client;
beforeEach(async () => {
  trial = await startDemoSesTrial({
    scenario: {
      'eu-west-1': {
        account: {
          ProductionAccessEnabled: true,
          SendQuota: { Max24HourSend: 1000, MaxSendRate: 5, SentLast24Hours: 900 },
          EnforcementStatus: 'PROBATION',
          SuppressionAttributes: { SuppressedReasons: [] },
          VdmAttributes: { VdmEnabled: 'ENABLED' },
        },
      },
    },
  });
  ses = checkedClient(trial);
});
afterEach(() => trial.close());

const get = async (client = ses) => {
  const { $metadata: _, ...answer } = await client.send(new GetAccountCommand({}));
  return answer;
};

it('a fresh account is healthy and in the sandbox', async () => {
  const { $metadata, ...answer } = await ses.send(new GetAccountCommand({}));
  expect(answer).toEqual({
    DedicatedIpAutoWarmupEnabled: true,
    EnforcementStatus: 'HEALTHY',
    ProductionAccessEnabled: false,
    SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 },
    SendingEnabled: true,
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    VdmAttributes: { VdmEnabled: 'DISABLED' },
  });
  expect($metadata.requestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
});

it('a scenario’s account is as it is told, and what was sent leaves the quota after a day', async () => {
  const europe = trial.v2('eu-west-1');
  expect(await get(europe)).toMatchObject({
    ProductionAccessEnabled: true,
    EnforcementStatus: 'PROBATION',
    SendQuota: { Max24HourSend: 1000, MaxSendRate: 5, SentLast24Hours: 900 },
    SuppressionAttributes: { SuppressedReasons: [] },
    VdmAttributes: { VdmEnabled: 'ENABLED' },
  });
  trial.setNowMs(startMs + 86_400_000);
  expect((await get(europe)).SendQuota?.SentLast24Hours).toBe(0);
});

it('takes its settings', async () => {
  await ses.send(new PutAccountSendingAttributesCommand({ SendingEnabled: false }));
  await ses.send(new PutAccountSuppressionAttributesCommand({ SuppressedReasons: ['COMPLAINT'] }));
  await ses.send(new PutAccountDedicatedIpWarmupAttributesCommand({ AutoWarmupEnabled: false }));
  const VdmAttributes = {
    VdmEnabled: 'ENABLED',
    DashboardAttributes: { EngagementMetrics: 'ENABLED' },
    GuardianAttributes: { OptimizedSharedDelivery: 'DISABLED' },
  } as const;
  await ses.send(new PutAccountVdmAttributesCommand({ VdmAttributes }));
  expect(await get()).toMatchObject({
    SendingEnabled: false,
    SuppressionAttributes: { SuppressedReasons: ['COMPLAINT'] },
    DedicatedIpAutoWarmupEnabled: false,
    VdmAttributes,
  });
});

it('refuses words that the API does not know', async () => {
  const call = ses.send(new PutAccountSuppressionAttributesCommand({ SuppressedReasons: ['SPAM' as 'BOUNCE'] }));
  expect(await refusalOf(call)).toEqual({
    name: 'BadRequestException',
    status: 400,
    message:
      "1 validation error detected: Value 'SPAM' at 'suppressedReasons' failed to satisfy constraint: Member must satisfy enum value set: [BOUNCE, COMPLAINT]",
  });
});

it('takes one request for production access at a time', async () => {
  const request = new PutAccountDetailsCommand({
    MailType: 'TRANSACTIONAL',
    WebsiteURL: 'https://www.orchard.example',
    ContactLanguage: 'JA',
    ProductionAccessEnabled: true,
  });
  await ses.send(request);
  expect((await get()).Details).toMatchObject({
    MailType: 'TRANSACTIONAL',
    ContactLanguage: 'JA',
    ReviewDetails: { Status: 'PENDING' },
  });
  expect(await refusalOf(ses.send(request))).toMatchObject({ name: 'ConflictException', status: 409 });
  const elsewhere = new PutAccountDetailsCommand({ MailType: 'MARKETING', WebsiteURL: 'orchard.example' });
  expect(await refusalOf(trial.v2('eu-west-2').send(elsewhere))).toMatchObject({ name: 'BadRequestException' });
});
