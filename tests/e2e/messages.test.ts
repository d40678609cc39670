// A proof that the whole chain works, in the built app: a message is composed, checked, changed by its bytes, sent to the simulator, every scenario comes back, and a received one is read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../shared/ses-change.ts';
import { askMain } from './ask-main.ts';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
  await launched.page.setViewportSize({ width: 1440, height: 900 });
});
afterAll(() => launched?.close());

const tab = (label: RegExp) => launched.page.getByRole('tab', { name: label });
const editor = (part: string) => launched.page.locator(`[data-part="${part}"][data-ready="true"]`);
const rawEditor = () => launched.page.locator('[data-raw] [data-ready="true"]');
const button = (name: string | RegExp) => launched.page.getByRole('button', { name });
const goTo = (place: string) => launched.page.getByRole('navigation').getByRole('button', { name: place }).click();

describe('a whole message', () => {
  it('is begun, and says what keeps it from being sent', async () => {
    const { page } = launched;
    await goTo('Composer');
    await button(/^New/u).first().click();
    await page.getByRole('menuitem', { name: 'New message' }).click();
    const form = page.getByRole('group', { name: 'Message' });
    await form.getByRole('button', { name: 'Identity' }).click();
    await page.getByRole('option', { name: /^news@orchard\.example/u }).click();
    await form.getByText('DMARC passes', { exact: true }).waitFor();
    await form.getByRole('textbox', { name: 'Subject' }).fill('Apples are ripe');
    await tab(/^HTML/u).click();
    await editor('html').locator('.view-lines').click();
    await page.keyboard.insertText(
      '<html lang="en"><head><title>Apples</title></head><body><p>Ripe.</p></body></html>',
    );
    await page.getByText('There are no recipients').first().waitFor();
    await button('Send…').click();
    await page.getByText('As the draft says').click();
    await page.getByText('It cannot be sent yet').waitFor();
    expect(await button(/^Send to/u).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('is built and changed as bytes, and the form follows', async () => {
    const { page } = launched;
    await tab(/^Raw/u).click();
    await rawEditor().locator('.view-line', { hasText: 'Subject:' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' at last\nX-Orchard: ladder');
    await page.keyboard.press('ControlOrMeta+s');
    await page
      .getByText(/These bytes are the message/u)
      .first()
      .waitFor();
    await tab(/^Message/u).click();
    const form = page.getByRole('group', { name: 'Message' });
    await expect
      .poll(() => form.getByRole('textbox', { name: 'Subject' }).inputValue())
      .toBe('Apples are ripe at last');
    await form.getByRole('textbox', { name: 'To', exact: true }).fill('success+e2e@simulator.amazonses.com');
    await page.keyboard.press('Enter');
    // What was typed as bytes stays where the form writes into them.
    await tab(/^Raw/u).click();
    await rawEditor().locator('.view-line', { hasText: 'success+e2e@' }).first().waitFor();
    expect(await rawEditor().locator('.view-line', { hasText: 'X-Orchard' }).count()).toBe(1);
  });

  it('is sent as it stands, and its message ID is kept', async () => {
    const { page } = launched;
    await button('Send…').click();
    await page.getByText('As the draft says').click();
    await button('Send to 1 recipient').click();
    await page.getByText('All were handed to Amazon SES.').waitFor();
    const [sent] = await askMain(launched, 'send.list', {});
    expect(sent).toMatchObject({ way: 'raw', subject: 'Apples are ripe at last', counts: { sent: 1 } });
    await button('Close').last().click();
  });
});

describe('the simulator lab', () => {
  it('sees every scenario come back by a queue of its own, and takes the queue away', async () => {
    const { page } = launched;
    await button(/Simulator lab/u)
      .first()
      .click();
    for (const set of [
      'No set',
      'foo',
      'history',
      'opendoor-events',
      'orchard-campaigns',
      'orchard-invoices',
      'orchard-shop',
      'orchard-transactional',
    ])
      await page.getByRole('checkbox', { name: `Configuration set: ${set}` }).uncheck();
    await page.getByText('A temporary queue').click();
    await button('Send 7 tests').click();
    const runs = () => askMain(launched, 'lab.list', {});
    await expect.poll(async () => (await runs())[0]?.endedAtMs ?? null, { timeout: 60_000 }).not.toBeNull();
    expect((await runs())[0]).toMatchObject({ cells: 7, asExpected: 7, differs: 0, silent: 0 });
    const journal: readonly JournalEntry[] = await askMain(launched, 'change.list', {});
    expect(journal.map(({ operation, result }) => `${operation} ${result}`)).toEqual([
      'DeleteQueue done',
      'CreateQueue done',
    ]);
    expect(await violations(launched)).toEqual([]);
  });
});

describe('a received message', () => {
  it('is read to its verdict, its way and its signatures', async () => {
    const { page } = launched;
    await goTo('Messages');
    await page.getByText('Received mail', { exact: true }).click();
    await page.getByText('signed-by-ses.eml').click();
    await page
      .getByText(/passes DMARC/u)
      .first()
      .waitFor();
    expect(await violations(launched)).toEqual([]);
    await tab(/^Path/u).click();
    await tab(/^Signatures/u).click();
    expect(await page.getByText('orchard.example').count()).toBeGreaterThan(0);
  });

  it('is told from a forgery; a pasted source without its way leaves open what cannot be known', async () => {
    const { page } = launched;
    const forged = await askMain(launched, 'mail.check', { from: 'example', name: 'forgery.eml' });
    expect(forged?.headline.text.en).toContain('fails DMARC');
    await button('Paste source…').click();
    const source = 'From: Boss <boss@orchard.example>\r\nSubject: Pay this\r\n\r\nToday.\r\n';
    await page.getByRole('dialog').getByRole('textbox').fill(source);
    await page.getByRole('dialog').getByRole('button', { name: 'Check' }).click();
    await page
      .getByText(/It is not known whether this message passes DMARC/u)
      .first()
      .waitFor();
  });
});
