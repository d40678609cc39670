// An account's health in the window: read panel by panel, walked by keyboard, charted, kept as files, and half denied.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AwsProfile } from '../../shared/profile.ts';
import { clientKey, openClientAccount } from './aws-account.ts';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

let launched: Launched;
let account: Awaited<ReturnType<typeof openClientAccount>>;
let folder: string;

const clientProfile = (endpoint: string): AwsProfile => ({
  kind: 'aws',
  id: 'client',
  name: 'Client',
  resolver: { kind: 'system' },
  regions: ['us-east-1', 'eu-west-1'],
  credentials: { kind: 'environment' },
  endpoint,
  proxy: null,
  readOnly: true,
  simulatorAllowed: false,
});

const signInPage = { kind: 'answer', status: 200, contentType: 'text/html', body: '<html>Sign in</html>' } as const;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-health-'));
  // CloudWatch denies everything, and in one region somebody else than AWS answers.
  account = await openClientAccount({
    trouble: ({ service, region }) => {
      if (service === 'monitoring') return { kind: 'denied' };
      return region === 'eu-west-1' ? signInPage : null;
    },
  });
  launched = await launch({
    env: { AWS_ACCESS_KEY_ID: clientKey.accessKeyId, AWS_SECRET_ACCESS_KEY: clientKey.secretAccessKey },
  });
  launched.page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await launched?.close();
  await account?.close();
  await rm(folder, { recursive: true, force: true });
});

const option = (name: string | RegExp) => launched.page.getByRole('option', { name }).first();
const heading = (name: string) => launched.page.getByRole('heading', { level: 1, name, exact: true });
const readAll = () => launched.page.getByRole('button', { name: "Read the account's health" }).click();

/** Answers the question where to save with a file of the test's own. */
async function saveTo(name: string): Promise<string> {
  const filePath = path.join(folder, name);
  await launched.inMain(({ dialog }, chosen) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath: chosen }) });
  }, filePath);
  return filePath;
}

describe('the demo account', () => {
  it('is read at one press, and shows its regions beside each other', async () => {
    const { page } = launched;
    await page.getByRole('navigation').first().waitFor();
    await page.keyboard.press(`${control}+5`);
    await readAll();
    const row = (name: RegExp) => page.getByRole('grid').getByRole('row', { name });
    await row(/us-west-2.*Paused by AWS/u).waitFor();
    await row(/eu-west-1.*Under review/u).waitFor();
    await page.getByRole('button', { name: 'Read all regions' }).waitFor();
    expect(await row(/us-east-1/u).textContent()).toMatch(/Healthy.*of 100,000/u);
    await launched.picture('account-health');
  });

  it('is walked by the arrow keys, and left by Escape', async () => {
    const { page } = launched;
    await page.getByRole('listbox', { name: 'Regions' }).focus();
    await page.keyboard.press('End');
    await heading('Standing').waitFor();
    await page.getByRole('listbox', { name: 'Panels' }).focus();
    await page.keyboard.press('ArrowDown');
    await heading('Metrics').waitFor();
    await page.keyboard.press('Escape');
    await heading('All regions').waitFor();
    await page.getByRole('grid', { name: 'Regions of this account' }).focus();
    await page.keyboard.press('Enter');
    await heading('Metrics').waitFor();
    await page.keyboard.press('Escape');
    await heading('All regions').waitFor();
    expect(await page.getByRole('listbox', { name: 'Panels' }).count()).toBe(0);
  });

  it('says what is wrong, what to do, and shows the proof beside it', async () => {
    const { page } = launched;
    await option(/us-west-2/u).click();
    await option(/Standing/u).click();
    await page.getByRole('heading', { name: /paused sending in us-west-2/u }).waitFor();
    expect(await page.getByRole('list').filter({ hasText: 'Find the notice' }).count()).toBe(1);
    await page.getByRole('option', { name: /AWS has paused sending/u }).click();
    await page.getByText('Why it matters').waitFor();
    expect(await violations(launched)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Why it matters').waitFor({ state: 'detached' });
  });

  it('draws the rates, says each value to the keys, and has them as a table', async () => {
    const { page } = launched;
    await option(/us-east-1/u).click();
    await page.getByRole('img', { name: /^Bounce rate over two weeks: now/u }).focus();
    await page.keyboard.press('End');
    await page.getByRole('status').filter({ hasText: 'AWS: by which the account is judged' }).waitFor();
    await page.getByRole('button', { name: 'Show the numbers' }).first().click();
    const rows = page.getByRole('region', { name: 'Bounce rate' }).getByRole('row');
    expect(await rows.count()).toBeGreaterThan(100);
    expect(await violations(launched)).toEqual([]);
  });
});

describe('the metrics', () => {
  it('are asked for a week first, with every rate’s divisor', async () => {
    const { page } = launched;
    await option('Metrics').click();
    await page.getByRole('img', { name: /^Counts from/u }).waitFor();
    const rates = page.getByRole('table', { name: 'Rates of the range' });
    expect(await rates.getByRole('cell', { name: /[\d,]+ of [\d,]+ (sent|delivered)/u }).count()).toBe(7);
    await launched.picture('account-metrics');
  });

  it('say in one sentence what is wrong with a range, and ask nothing', async () => {
    const { page } = launched;
    const counts = page.getByRole('img', { name: /^Counts from/u });
    const shown = await counts.getAttribute('aria-label');
    await page.getByRole('radiogroup', { name: 'Range' }).getByText('Custom').click();
    await page.getByRole('textbox', { name: 'From' }).fill('2026-11-1');
    await page.getByText('Write both as 2026-11-21').waitFor();
    await page.getByRole('textbox', { name: 'From' }).fill('2025-11-03');
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('2025-11-01');
    await page.keyboard.press('Enter');
    await page.getByText('The range ends before it begins').waitFor();
    expect(await counts.getAttribute('aria-label')).toBe(shown);
    await page.getByRole('radiogroup', { name: 'Range' }).getByText('7 days').click();
  });

  it('say of a range without any data that there is none, not that it is zero', async () => {
    const { page } = launched;
    await option(/us-west-2/u).click();
    await page.getByRole('radiogroup', { name: 'Range' }).getByText('24 h').click();
    await page.getByText('There is no data in this range').waitFor();
    // Until then it is the answer for the longer range, dimmed.
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    expect(await page.getByRole('img', { name: /^Counts from/u }).count()).toBe(0);
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-metrics-none');
    await page.getByRole('radiogroup', { name: 'Range' }).getByText('7 days').click();
    await option(/us-east-1/u).click();
    await page.getByRole('img', { name: /^Counts from/u }).waitFor();
  });

  it('compare providers by Deliverability Manager', async () => {
    const { page } = launched;
    await page.getByRole('radiogroup', { name: 'Source' }).getByText('Deliverability Manager').click();
    await page.getByRole('combobox', { name: 'Compare', exact: true }).click();
    await page.getByRole('option', { name: 'By provider' }).click();
    await page.getByRole('rowheader', { name: 'Yahoo' }).waitFor();
    const gmail = page.getByRole('button', { name: 'Gmail', pressed: true }).first();
    await gmail.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Gmail', pressed: false }).first().waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(5);
    expect(await violations(launched)).toEqual([]);
  });

  it('are kept as CSV and as a picture', async () => {
    const { page } = launched;
    const csv = await saveTo('metrics.csv');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await page.getByText(`Saved as ${csv}`).waitFor();
    expect(await readFile(csv, 'utf8')).toContain('Yahoo');
    const png = await saveTo('chart.png');
    await page.getByRole('button', { name: 'Save as PNG' }).first().click();
    await page.getByText(`Saved as ${png}`).waitFor();
    const picture = await readFile(png);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);
  });
});

describe('an account whose credentials may not ask everything', () => {
  it('shows what it can, names the permission that is missing, and says why a region cannot be read', async () => {
    const { page } = launched;
    await page.evaluate(async (profile) => {
      const { bridge } = window as unknown as { bridge: { request(name: string, input: object): Promise<unknown> } };
      await bridge.request('profile.save', profile);
      const reply = (await bridge.request('app.state', {})) as { value: { settings: object } };
      await bridge.request('settings.save', { ...reply.value.settings, profileId: 'client' });
    }, clientProfile(account.site.endpoint));
    await page.reload();
    // A key that is pressed while the page still loads reaches nobody.
    await page.getByRole('navigation').getByRole('button', { name: 'Account' }).click();
    await readAll();
    await page.getByRole('button', { name: 'Read all regions' }).waitFor();
    await option(/eu-west-1.*Not readable/u).click();
    await page.getByText('eu-west-1 could not be read').waitFor();
    await option(/us-east-1/u).click();
    await page.getByRole('button', { name: 'Copy cloudwatch:GetMetricData' }).waitFor();
    const quota = page.getByRole('meter', { name: 'Quota of the last 24 hours' });
    expect(await quota.getAttribute('aria-valuetext')).toContain('of 200 recipients used');
    expect(await page.getByText('CloudWatch could not be asked').count()).toBe(2);
    await launched.picture('account-half-denied');
    await option('Metrics').click();
    await page.getByText('cloudwatch:GetMetricData').first().waitFor();
    await launched.picture('account-metrics-denied');
  });
});
