// Profiles with an AWS account in the window: credentials of each kind that can be tried here, and no secret anywhere.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientKey, openClientAccount } from './aws-account.ts';
import { launch, type Launched } from './launch.ts';

let account: Awaited<ReturnType<typeof openClientAccount>>;
let launched: Launched;
let folder: string;
const printed: string[] = [];

const credentialsFile = [
  '[client]',
  `aws_access_key_id = ${clientKey.accessKeyId}`,
  `aws_secret_access_key = ${clientKey.secretAccessKey}`,
  '[wrong]',
  `aws_access_key_id = ${clientKey.accessKeyId}`,
  'aws_secret_access_key = not-the-secret-of-this-key',
].join('\n');

beforeAll(async () => {
  account = await openClientAccount();
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-aws-'));
  await writeFile(path.join(folder, 'credentials'), credentialsFile);
  launched = await launch({
    env: {
      AWS_SHARED_CREDENTIALS_FILE: path.join(folder, 'credentials'),
      AWS_CONFIG_FILE: path.join(folder, 'config'),
      AWS_ACCESS_KEY_ID: clientKey.accessKeyId,
      AWS_SECRET_ACCESS_KEY: clientKey.secretAccessKey,
    },
  });
  launched.page.setDefaultTimeout(12_000);
  const { stdout, stderr } = launched.app.process();
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  await listenIn();
});
afterAll(async () => {
  await launched?.close();
  await account?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Keeps all that main tells the window, answers and signals alike. */
async function listenIn(): Promise<void> {
  await launched.inMain(({ ipcMain, BrowserWindow }) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    type Answer = (...asked: readonly unknown[]) => Promise<unknown>;
    const answers = (ipcMain as unknown as { _invokeHandlers: Map<string, Answer> })._invokeHandlers;
    for (const [channel, answer] of answers)
      answers.set(channel, async (...asked) => {
        const reply = await answer(...asked);
        heard.push(JSON.stringify(reply));
        return reply;
      });
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...said: unknown[]) => {
        heard.push(JSON.stringify(said));
        send(channel, ...said);
      };
    }
  });
}

const source = (name: string) =>
  launched.page.getByRole('radiogroup', { name: 'Credentials', exact: true }).getByText(name, { exact: true }).click();
const field = (name: string) => launched.page.getByRole('textbox', { name, exact: true });
const press = (name: string) => launched.page.getByRole('button', { name, exact: true }).click();

async function testConnection(): Promise<void> {
  await press('Save');
  await launched.page.getByText('Saved.').waitFor();
  await press('Test connection');
}

async function says(sentence: RegExp): Promise<boolean> {
  const shown = launched.page.getByText(sentence).first();
  await shown.waitFor();
  return shown.isVisible();
}

describe('a profile with access keys', () => {
  it('is created with keys that go into the vault, and are only said to be kept', async () => {
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
    await press('New profile');
    await page.getByRole('menuitem', { name: 'AWS account' }).click();
    await field('Name').fill('Client');
    const regions = page.getByRole('combobox', { name: 'Regions' });
    await regions.fill('us-east-1');
    await regions.press('Enter');
    await regions.press('Escape');
    await source('Access keys');
    await page.getByLabel('Passphrase', { exact: true }).fill('a long passphrase');
    await page.getByLabel('Passphrase again', { exact: true }).fill('a long passphrase');
    await press('Create the vault');
    await field('Access key ID').fill(clientKey.accessKeyId);
    await page.getByLabel('Secret access key', { exact: true }).fill(clientKey.secretAccessKey);
    await page.getByText('Advanced', { exact: true }).click();
    await field('Endpoint').fill(account.site.endpoint);
    await page.getByText('Name servers', { exact: true }).click();
    await field('Servers').fill(account.dns.address);
    await press('Create');
    await page.getByText('The access keys are kept in the passphrase vault.').waitFor();
    expect(await page.getByLabel('Secret access key', { exact: true }).count()).toBe(0);
    await launched.picture('aws-profile');
  });

  it('tests the connection: who we are, which permissions are there, and the policy to copy', async () => {
    await press('Test connection');
    expect(await says(/arn:aws:iam::111122223333:user\/plumbline/u)).toBe(true);
    await launched.page.getByText('All allowed').first().waitFor();
    await press('Copy policy');
    const policy = await launched.inMain(({ clipboard }) => clipboard.readText());
    const { Statement } = JSON.parse(policy) as {
      readonly Statement: readonly { readonly Action: readonly string[] }[];
    };
    expect(Statement.flatMap(({ Action }) => Action)).toContain('ses:GetEmailIdentity');
    expect(policy).not.toMatch(/ses:(Send|Put|Delete)/u);
    await launched.picture('connection-test');
  });

  it('reads the account, where the missing third record is found', async () => {
    const { page } = launched;
    await press('Use this profile');
    await page.getByText('READ-ONLY', { exact: true }).first().waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Identities' }).click();
    await page.getByRole('button', { name: 'Read the account' }).first().click();
    const row = page.getByRole('grid').getByRole('row', { name: /client\.example.*A DKIM record is missing/u });
    await row.waitFor();
    expect(await row.count()).toBe(1);
  });

  it('shows the call of a change, but a read-only profile never sends it', async () => {
    const { page } = launched;
    const before = account.site.counted.get('PutEmailIdentityFeedbackAttributes');
    await page
      .getByRole('grid')
      .getByRole('row', { name: /client\.example/u })
      .dblclick();
    await page.getByRole('tab', { name: /^Changes/u }).click();
    await page
      .getByRole('button', { name: /forwarding|MAIL FROM|DKIM/u })
      .last()
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(/This profile is read-only/u).waitFor();
    expect(await sheet.getByRole('button', { name: 'Apply' }).count()).toBe(0);
    await sheet.getByRole('button', { name: 'Open the profile' }).click();
    expect(account.site.counted.get('PutEmailIdentityFeedbackAttributes')).toBe(before);
  });
});

describe('credentials from elsewhere', () => {
  it('the AWS files: the profile named, and a wrong key said to be wrong', async () => {
    await source('AWS files');
    await field('Profile in the AWS files').fill('client');
    await testConnection();
    expect(await says(/user\/plumbline/u)).toBe(true);
    await field('Profile in the AWS files').fill('wrong');
    await testConnection();
    expect(await says(/AWS does not accept these credentials/u)).toBe(true);
    await field('Profile in the AWS files').fill('nobody');
    await testConnection();
    expect(await says(/There are no AWS credentials where this profile looks/u)).toBe(true);
  });

  it('the environment', async () => {
    await source('Environment');
    await testConnection();
    expect(await says(/user\/plumbline/u)).toBe(true);
  });

  it('a role with an external ID', async () => {
    await source('Role');
    await field('Role ARN').fill('arn:aws:iam::111122223333:role/PlumblineDemo');
    await field('External ID').fill('wrong');
    await launched.page
      .getByRole('radiogroup', { name: 'Credentials that assume the role' })
      .getByText('Environment', { exact: true })
      .click();
    await testConnection();
    expect(await says(/The role arn:aws:iam::111122223333:role\/PlumblineDemo could not be assumed/u)).toBe(true);
    await field('External ID').fill('plumbline-demo');
    await testConnection();
    expect(await says(/assumed-role\/PlumblineDemo/u)).toBe(true);
  });

  it('a role with an MFA device, whose code is asked for', async () => {
    const { page } = launched;
    await field('Role ARN').fill('arn:aws:iam::111122223333:role/PlumblineMfa');
    await field('External ID').fill('');
    await field('MFA device').fill('arn:aws:iam::111122223333:mfa/demo');
    await testConnection();
    await page
      .getByText(/asks for a code from the MFA device/u)
      .first()
      .waitFor();
    await field('MFA code').fill('123456');
    await press('Sign in');
    expect(await says(/assumed-role\/PlumblineMfa/u)).toBe(true);
  });
});

describe('secrets', () => {
  it('are in no file, no answer or signal to the window, no output, and nowhere in the page', async () => {
    const { page, userData } = launched;
    const needles = [
      clientKey.secretAccessKey,
      Buffer.from(clientKey.secretAccessKey).toString('base64'),
      'a long passphrase',
    ];
    const heard = await launched.inMain(() => (globalThis as unknown as { heard: readonly string[] }).heard);
    expect(heard.length).toBeGreaterThan(20);
    const files = await readdir(userData, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files
        .filter((entry) => entry.isFile())
        .map(async (entry) => [entry.name, await readFile(path.join(entry.parentPath, entry.name), 'latin1')] as const),
    );
    expect(texts.length).toBeGreaterThan(3);
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    const inputs = await page.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value).join('\n'),
    );
    for (const needle of needles) {
      expect(texts.filter(([, text]) => text.includes(needle)).map(([name]) => name)).toEqual([]);
      expect(heard.filter((said) => said.includes(needle))).toEqual([]);
      expect(printed.filter((line) => line.includes(needle))).toEqual([]);
      expect(shown.includes(needle) || inputs.includes(needle)).toBe(false);
    }
  });
});
