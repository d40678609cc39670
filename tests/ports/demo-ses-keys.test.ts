// The simulated SES publishes its half of Easy DKIM in the demo's DNS, as SES does in amazonses.com.
import {
  CreateEmailIdentityCommand,
  PutEmailIdentityDkimSigningAttributesCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoAccessKey, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import { startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { lookUp } from '../../electron/demo/look-up.ts';

let dns: Awaited<ReturnType<typeof startDemoDns>>;
let site: Awaited<ReturnType<typeof startDemoSes>>;
let client: SESv2Client;
beforeAll(async () => {
  dns = await startDemoDns();
  site = await startDemoSes({ world: dns.world, publish: dns.publish, rateFactor: 50 });
  const { accessKeyId, secretAccessKey } = demoAccessKey;
  client = new SESv2Client({
    region: 'us-east-1',
    endpoint: site.endpoint,
    credentials: { accessKeyId, secretAccessKey },
  });
});
afterAll(async () => {
  client.destroy();
  await Promise.all([site.close(), dns.close()]);
});

function keyAt(token: string): string {
  const content = lookUp(dns.world(), { name: `${token}.dkim.amazonses.com`, type: 'TXT' });
  const [record] = content?.answers ?? [];
  return record?.type === 'TXT' ? record.strings.join('') : '';
}

it('publishes a key for each token of a new identity, each its own, without v=', async () => {
  const made = await client.send(new CreateEmailIdentityCommand({ EmailIdentity: 'brandnew.example' }));
  const tokens = made.DkimAttributes?.Tokens ?? [];
  const keys = tokens.map(keyAt);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^p=MIIBIjAN[A-Za-z0-9+/=]{380,}$/u);
});

it('hands out the same tokens when Easy DKIM is set up again, and leaves their keys', async () => {
  const before = site.site.region('111122223333', 'us-east-1').identities.get('halfway.example')?.dkim.tokens ?? [];
  const keys = before.map(keyAt);
  const again = await client.send(
    new PutEmailIdentityDkimSigningAttributesCommand({
      EmailIdentity: 'halfway.example',
      SigningAttributesOrigin: 'AWS_SES',
      SigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
    }),
  );
  expect(again.DkimStatus).toBe('PENDING');
  expect(again.DkimTokens).toEqual(before);
  expect(before.map(keyAt)).toEqual(keys);
});
