// A profile with an AWS account, from nothing to a tested connection: keys in the vault, none in the window or on the disk.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoDns, startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { demoAccessKey, demoAccountId, type DemoSes, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import { launch, type Launched } from './launch.ts';

const passphrase = 'eight quiet wooden boats';
const wrongSecret = 'x'.repeat(40);
let launched: Launched;
let dns: DemoDns;
let ses: DemoSes;
beforeAll(async () => {
  // To the app this is an endpoint that somebody typed.
  dns = await startDemoDns();
  const { world } = dns;
  const isDenied = (operation: string | null): boolean => operation === 'DescribeActiveReceiptRuleSet';
  ses = await startDemoSes({ world, trouble: ({ operation }) => (isDenied(operation) ? { kind: 'denied' } : null) });
  launched = await launch();
});
afterAll(async () => {
  await launched?.close();
  await ses?.close();
  await dns?.close();
});

async function openProfiles(): Promise<void> {
  await launched.page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
}

async function typeKeys(secret: string): Promise<void> {
  const { page } = launched;
  await page.getByLabel('Access key ID').fill(demoAccessKey.accessKeyId);
  await page.getByLabel('Secret access key').fill(secret);
  await page.getByRole('button', { name: 'Test connection' }).click();
}

/** Everything that the app has written, its own files and Chromium's. */
async function writtenTexts(): Promise<string> {
  const entries = await readdir(launched.userData, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')))).join('\n');
}

describe('a profile with an AWS account', () => {
  it('says what is missing before anything is sent', async () => {
    const { page } = launched;
    await openProfiles();
    await page.getByRole('button', { name: 'New profile' }).click();
    await page.getByRole('menuitem', { name: 'AWS account' }).click();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('Add at least one region').waitFor();
    expect(await page.getByText('Not saved yet').count()).toBe(1);
  });

  it('makes a vault where there is no keyring, takes the keys once, and tells wrong ones', async () => {
    const { page } = launched;
    await page.getByLabel('Regions').first().fill('eu-west-1,us-east-1,');
    await page.getByText('Access keys', { exact: true }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('Passphrase again').fill(passphrase);
    await page.getByRole('button', { name: 'Create the vault' }).click();
    await page.getByLabel('Secret access key').waitFor();
    await page.getByRole('button', { name: 'Advanced' }).click();
    await page.getByLabel('Endpoint').fill(ses.endpoint);
    await typeKeys(wrongSecret);
    await page.getByText(/AWS does not accept these credentials/u).waitFor();
    expect(await page.getByText('The access keys are kept in the passphrase vault.').count()).toBe(1);
    expect(await page.getByLabel('Secret access key').count()).toBe(0);
  });

  it('says who AWS takes us for, which regions answer, and which permission is missing', async () => {
    const { page } = launched;
    await page.getByRole('button', { name: 'Replace' }).click();
    await typeKeys(demoAccessKey.secretAccessKey);
    const result = page.getByRole('region', { name: 'Connection test' });
    await result.getByText(demoAccountId, { exact: true }).waitFor();
    await result.getByText('ses:DescribeActiveReceiptRuleSet', { exact: true }).waitFor();
    // One region after the other.
    await result.getByText('missing in eu-west-1, us-east-1').waitFor();
    await expect.poll(() => result.getByText(/answers in \d+ ms/u).count()).toBe(2);
    expect(await result.getByText('Not tried: this profile is read-only.').count()).toBe(2);
    await launched.picture('profile-aws');
  });

  it('has left no secret in the window or on the disk', async () => {
    const page = await launched.page.content();
    const written = await writtenTexts();
    expect(written.includes('plumbline-vault')).toBe(true);
    const secrets = [demoAccessKey.secretAccessKey, wrongSecret, passphrase];
    expect(secrets.filter((secret) => page.includes(secret) || written.includes(secret))).toEqual([]);
  });

  it('asks for the passphrase after a new start, tells a wrong one, and then connects again', async () => {
    const { userData } = launched;
    await launched.close({ keepUserData: true });
    launched = await launch({ userData });
    const { page } = launched;
    await openProfiles();
    await page.getByRole('button', { name: /eu-west-1, us-east-1/u }).click();
    await page.getByRole('button', { name: 'Test connection' }).click();
    const result = page.getByRole('region', { name: 'Connection test' });
    await result.getByText('The passphrase vault is locked.', { exact: false }).first().waitFor();
    await result.getByLabel('Passphrase').fill('seven loud iron trains');
    await page.keyboard.press('Enter');
    await result.getByText('This is not the passphrase of the vault.', { exact: false }).waitFor();
    await result.getByLabel('Passphrase').fill(passphrase);
    await page.keyboard.press('Enter');
    await result.getByText(demoAccountId, { exact: true }).waitFor();
    expect(await result.getByText('All allowed').count()).toBeGreaterThan(0);
  });

  it('takes its keys with it when it is removed', async () => {
    const { page } = launched;
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: /eu-west-1, us-east-1/u }).waitFor({ state: 'detached' });
    const vault = JSON.parse(await readFile(join(launched.userData, 'secrets', 'vault.json'), 'utf8')) as {
      readonly keys: object;
    };
    expect(Object.keys(vault.keys)).toEqual([]);
  });
});
