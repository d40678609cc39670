// A designer's whole loop in the built app: read the templates, open one, mend it, save it past somebody else's change, and lose nothing in a crash.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TemplateContent } from '../../shared/draft/template.ts';
import { askMain } from './ask-main.ts';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
  await launched.page.setViewportSize({ width: 1440, height: 900 });
});
afterAll(() => launched?.close());

const region = 'us-east-1';
const name = 'shipping-notice';
const data =
  '{"customer":{"firstName":"Ada"},"parcel":{"number":"P-7","arrivesOn":"Monday","trackingUrl":"https://www.orchard.example/p"}}';

const editor = (part: string) => launched.page.locator(`[data-part="${part}"][data-ready="true"]`);
const tab = (label: RegExp) => launched.page.getByRole('tab', { name: label });
const preview = () => launched.page.frameLocator('iframe[data-front]').first();

const held = (): Promise<TemplateContent> => askMain(launched, 'template.read', { region, name });

async function typeAt(part: string, line: string, text: string): Promise<void> {
  await editor(part).locator('.view-line', { hasText: line }).first().click();
  await launched.page.keyboard.press('End');
  await launched.page.keyboard.type(text);
}

describe('the composer', () => {
  it('reads the templates of a region, and finds one by its subject', async () => {
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Composer' }).click();
    await page.getByRole('button', { name: 'Read the templates' }).click();
    await page.getByText('12 templates').waitFor();
    await page.getByRole('textbox', { name: 'Find in names and subjects' }).fill('your parcel');
    const rows = page.getByRole('grid', { name: 'Templates' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(1);
    await rows.first().click();
    await editor('html').locator('.view-line').first().waitFor();
    expect(await editor('html').textContent()).toContain('customer.firstName');
  });

  it('says which values the data lacks, and shows them once they are there', async () => {
    const { page } = launched;
    await page.getByText('No sample data yet: values are empty here.').waitFor();
    await page.getByRole('button', { name: 'Make sample data' }).click();
    await page.getByText(/SES would not send this: the data lacks customer.fristName/u).waitFor();
    await tab(/^Data/u).click();
    await editor('data').locator('.view-lines').click();
    await page.keyboard.press('ControlOrMeta+a');
    await launched.inMain(({ clipboard }, text) => clipboard.writeText(text), data);
    await page.keyboard.press('ControlOrMeta+v');
    await tab(/^HTML/u).click();
    await preview().getByText('Dear Ada,').waitFor();
    expect(await preview().locator('body').innerText()).toContain('your parcel P-7 left us');
  });

  it('leads to the misspelt name, and mends it', async () => {
    const { page } = launched;
    const problem = page.getByRole('grid', { name: 'Problems of the draft' }).getByRole('row', { name: /fristName/u });
    await problem.first().waitFor();
    await problem.getByRole('button', { name: 'Fix' }).first().click();
    await preview().getByText('Best wishes to Ada from all of us').waitFor();
    await expect.poll(async () => (await held()).html).toContain('fristName');
  });

  it('saves to SES by a call that is shown first', async () => {
    const { page } = launched;
    await page.getByText('Differs from SES').waitFor();
    await page.getByRole('button', { name: 'Save to SES…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('aws sesv2 update-email-template').waitFor();
    await launched.picture('composer-save');
    await sheet.getByRole('button', { name: 'Apply' }).click();
    await sheet.getByText('Done. Amazon SES took the change.').waitFor();
    expect((await held()).html).toContain('Best wishes to {{customer.firstName}} from all of us');
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('Same as in SES').waitFor();
  });

  it('never overwrites what somebody else changed meanwhile', async () => {
    const { page } = launched;
    const now = await held();
    const content = { ...now, subject: 'From a colleague: {{customer.firstName}}' };
    const update = { kind: 'update', region, name, content, expects: now, drops: [] } as const;
    expect((await askMain(launched, 'template.apply', { plan: update, typed: '', draftId: null })).kind).toBe('done');
    await typeAt('html', 'Best wishes', '<!-- mine -->');
    await page.getByText('Differs from SES').waitFor();
    await page.getByRole('button', { name: 'Save to SES…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
    await page.getByText(/Somebody has changed this template in SES/u).waitFor();
    await page.getByRole('dialog').locator('.monaco-diff-editor .view-line').first().waitFor();
    await launched.picture('composer-conflict');
    expect(await held()).toEqual(content);
    await page.getByRole('button', { name: 'Use the merged text' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save to SES…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Done. Amazon SES took the change.').waitFor();
    expect(await held()).toMatchObject({
      subject: content.subject,
      html: expect.stringContaining('from all of us</p><!-- mine -->'),
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  });

  it('has SES render it, and finds no byte that differs', async () => {
    const { page } = launched;
    await tab(/SES's rendering/u).click();
    await page.getByRole('button', { name: 'Compare with SES', exact: true }).click();
    await expect.poll(() => page.getByText('The same, byte by byte').count()).toBe(3);
  });

  it('keeps every version, and brings one back', async () => {
    const { page } = launched;
    await tab(/^History/u).click();
    const versions = page.getByRole('listbox', { name: 'Versions of the draft' }).getByRole('option');
    await versions.last().click();
    await page.getByRole('button', { name: 'Restore this version' }).click();
    await preview().getByText('Best wishes to from all of us').waitFor();
    expect((await held()).html).toContain('<!-- mine -->');
  });

  it('shows no barrier to who works with the keyboard or a screen reader', async () => {
    expect(await violations(launched)).toEqual([]);
  });

  it('loses nothing when its process is killed in the midst of typing', async () => {
    const { app, userData } = launched;
    await typeAt('html', 'Follow it', '<p>Written just before the power went</p>');
    await preview().getByText('Written just before the power went').waitFor();
    // Less than a second after the last key.
    const [line] = await askMain(launched, 'draft.list', {});
    const kept = async (): Promise<string | null> =>
      (await askMain(launched, 'draft.open', { id: line?.id ?? '' })).source.html;
    await expect.poll(kept, { timeout: 1000 }).toContain('Written just before the power went');
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
    launched = await launch({ userData });
    await launched.page.getByRole('navigation').getByRole('button', { name: 'Composer' }).click();
    await launched.page.getByRole('radiogroup', { name: 'Templates or drafts' }).getByText('Drafts').click();
    await launched.page
      .getByRole('grid', { name: 'Drafts' })
      .getByRole('row', { name: /shipping-notice/u })
      .click();
    await editor('html').locator('.view-line', { hasText: 'Written just before the power went' }).waitFor();
    expect(await launched.page.getByText('Differs from SES').count()).toBe(1);
  });
});
