// The simulated SES through the real SDK: the account in a region.
import { GetAccountCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoSesTrial, startDemoSesTrial } from '../fakes/demo-ses-client.ts';

let trial: DemoSesTrial;
beforeAll(async () => {
  trial = await startDemoSesTrial({ scenario: {} });
});
afterAll(() => trial.close());

it('a fresh account is healthy and in the sandbox', async () => {
  const { $metadata, ...answer } = await trial.v2().send(new GetAccountCommand({}));
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
