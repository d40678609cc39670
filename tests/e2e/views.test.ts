// Every view in both themes and languages: reachable by keyboard, and with no serious accessibility violation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched?.close());

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

async function runCommand(typed: string): Promise<void> {
  const { page } = launched;
  await page.keyboard.press(`${control}+k`);
  const search = page.getByPlaceholder(/^Type a domain, a finding|コマンド/u);
  await search.fill(typed);
  await page.keyboard.press('Enter');
  await search.waitFor({ state: 'detached' });
}

describe('the views', () => {
  it('the empty advisor has no serious violation', async () => {
    await launched.page.getByRole('button', { name: 'Audit all' }).waitFor();
    expect(await violations(launched)).toEqual([]);
  });

  it('a finding is reached by keyboard alone', async () => {
    const { page } = launched;
    await page.keyboard.press(`${control}+n`);
    await page.keyboard.type('watchful.example');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: /watchful\.example/u })
      .first()
      .waitFor();
    await page.getByRole('option', { name: /^watchful\.example/u }).waitFor();
    await page
      .getByRole('complementary')
      .or(page.getByRole('region', { name: 'Finding' }))
      .first()
      .waitFor();
    expect(await violations(launched)).toEqual([]);
  });

  it.each(['SPF tree', 'DMARC lookup', 'Predicted result'])('the tab %s has no serious violation', async (name) => {
    await launched.page.getByRole('tab', { name }).click();
    expect(await violations(launched)).toEqual([]);
    await launched.picture(`tab-${name.toLowerCase().replaceAll(' ', '-')}`);
  });

  it('predicts a stream that is typed in', async () => {
    const { page } = launched;
    await page.getByRole('tab', { name: 'Predicted result' }).click();
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('watchful.example');
    await page.getByRole('textbox', { name: 'MAIL FROM' }).fill('elsewhere.example');
    await page.getByRole('textbox', { name: /DKIM d=/u }).fill('watchful.example');
    await page.getByRole('button', { name: 'Predict' }).click();
    const verdict = page.getByText('DMARC passes').last();
    await verdict.waitFor();
    expect(await verdict.isVisible()).toBe(true);
  });

  it('switches to the dark theme and to Japanese by the palette, and keeps both', async () => {
    const { page } = launched;
    await runCommand('Theme: Dark');
    await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
    expect(await violations(launched)).toEqual([]);
    await runCommand('Language: 日本語');
    await page.getByRole('tab', { name: /SPF/u }).waitFor();
    await page.waitForFunction(() => document.documentElement.lang === 'ja');
    expect(await violations(launched)).toEqual([]);
    await launched.picture('dark-japanese');
    const { userData } = launched;
    await launched.close({ keepUserData: true });
    launched = await launch({ userData });
    await launched.page.waitForFunction(
      () => document.documentElement.lang === 'ja' && document.documentElement.dataset['mantineColorScheme'] === 'dark',
    );
  });

  it.each(['プロファイル', '設定'])('the view %s has no serious violation in either theme', async (name) => {
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name }).click();
    await page.getByRole('navigation').locator('[aria-current=page]').and(page.getByRole('button', { name })).waitFor();
    expect(await violations(launched)).toEqual([]);
    await page.keyboard.press(`${control}+Shift+l`);
    await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] !== undefined);
    expect(await violations(launched)).toEqual([]);
    await launched.picture(`view-${name}`);
  });
});
