// A newcomer's first minutes: the demo world, an audit, a finding, its record on the clipboard; then everything again offline.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './launch.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched?.close());

const option = (name: string) =>
  launched.page.getByRole('listbox', { name: 'Audited domains' }).getByRole('option', { name });

describe('the first start', () => {
  it('opens on the demo world, plainly marked, with a story for each domain', async () => {
    const { page } = launched;
    await page.getByText('DEMO', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Audit all' }).waitFor();
    expect(await page.getByText('orchard.example').count()).toBeGreaterThan(0);
    await launched.picture('first-start');
  });

  it('audits the whole demo world and shows the worst of each domain', async () => {
    const { page } = launched;
    await page.getByRole('button', { name: 'Audit all' }).click();
    await page.getByText('17 domains', { exact: true }).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
    expect(await option('orchard.example').textContent()).toContain('Passed');
    expect(await option('twin.example').textContent()).toContain('Blocker');
    expect(await option('stillwater.example').textContent()).toContain('Unknown');
  });

  it('says the verdict as a sentence and shows the record to publish, which copies', async () => {
    const { page } = launched;
    await option('twin.example').click();
    await page
      .getByText(/twin\.example is likely to be refused/u)
      .first()
      .waitFor();
    await page
      .getByRole('option', { name: /SPF record/u })
      .first()
      .click();
    const card = page.getByRole('group', { name: /record/iu }).first();
    await card.getByRole('button', { name: 'Copy value' }).click();
    const copied = await launched.inMain(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^v=spf1 /u);
    await launched.picture('finding');
  });

  it('refuses what is no domain in one sentence and keeps what was typed', async () => {
    const { page } = launched;
    const field = page.getByRole('textbox', { name: 'Add domains' });
    await field.fill('not_a_domain');
    await field.press('Enter');
    await page.getByText(/is not a domain name: it has no dot/u).waitFor();
    expect(await field.inputValue()).toBe('not_a_domain');
    await field.fill('');
  });

  it('says that a domain does not exist, and counts nothing as missing', async () => {
    const { page } = launched;
    const field = page.getByRole('textbox', { name: 'Add domains' });
    await field.fill('no-such-name.example');
    await field.press('Enter');
    await page
      .getByText(/no-such-name\.example does not exist in DNS/u)
      .first()
      .waitFor();
    expect(await option('no-such-name.example').textContent()).toContain('Not audited');
  });
});

describe('another start', () => {
  it('shows the kept reports with their age, asking nobody, and puts a damaged one aside', async () => {
    const { userData } = launched;
    await launched.close({ keepUserData: true });
    const folder = path.join(userData, 'reports', 'profile-demo');
    const names = await readdir(folder);
    for (const name of names) await makeOlder(path.join(folder, name));
    const torn = names.find((name) => name.startsWith('report-watchful')) ?? '';
    await writeFile(path.join(folder, torn), '{"version":2,');

    launched = await launch({ userData });
    const { page } = launched;
    await option('twin.example').waitFor();
    expect(await option('twin.example').textContent()).toMatch(/2 d|2 days|2d/u);
    expect(await option('watchful.example').count()).toBe(0);
    await option('twin.example').click();
    await page
      .getByText(/twin\.example is likely to be refused/u)
      .first()
      .waitFor();
    await page
      .getByText(/2 days ago/u)
      .first()
      .waitFor();
    expect((await readdir(folder)).some((name) => name.startsWith(`${torn}.damaged-`))).toBe(true);
    await launched.picture('offline');
  });
});

const twoDaysMs = 2 * 24 * 3600 * 1000;

async function makeOlder(filePath: string): Promise<void> {
  const report = JSON.parse(await readFile(filePath, 'utf8')) as { finishedAtMs: number };
  await writeFile(filePath, JSON.stringify({ ...report, finishedAtMs: report.finishedAtMs - twoDaysMs }));
}
