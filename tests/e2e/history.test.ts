// Three journeys in the built app, over the demo account's month: support explains a message, a consultant finds an incident and its cause, a designer sees a test come back.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askMain } from './ask-main.ts';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

let launched: Launched;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-history-'));
  launched = await launch();
  launched.page.setDefaultTimeout(20_000);
  await launched.page.setViewportSize({ width: 1440, height: 900 });
});
afterAll(async () => {
  await launched?.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => launched.page.getByRole('button', { name }).first();
const goTo = (place: string) => launched.page.getByRole('navigation').getByRole('button', { name: place }).click();
const region = (name: string) => launched.page.getByRole('region', { name, exact: true });
const row = (name: RegExp) => launched.page.getByRole('row', { name }).first();
const source = (title: RegExp) => launched.page.getByRole('article', { name: title });

async function search(text: string): Promise<void> {
  const box = launched.page.getByRole('textbox', { name: 'Find a message' });
  await box.fill(text);
  await box.press('Enter');
}

/** A test to the mailbox simulator whose events go to the queue of tests. */
async function sendTest(): Promise<void> {
  await askMain(launched, 'lab.start', {
    ask: {
      region: 'us-east-1',
      draftId: null,
      from: 'news@orchard.example',
      scenarios: ['success'],
      sets: ['orchard-tests'],
      watching: { kind: 'none' },
      waitSeconds: 1,
    },
    typed: '',
  });
}

/** Answers the question where to save with a file of the test's own. */
async function saveTo(name: string): Promise<string> {
  const filePath = path.join(folder, name);
  await launched.inMain(({ dialog }, chosen) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath: chosen }) });
  }, filePath);
  return filePath;
}

describe('support, with one message to explain', () => {
  it('reads what the account has', async () => {
    await goTo('Messages');
    await launched.page.getByText('What became of your mail?').waitFor();
    await launched.picture('history-empty');
    await button('Show sources').click();
    await button('Show sources').waitFor({ state: 'detached' });
    const shop = source(/orchard-shop-events/u);
    await shop.getByRole('button', { name: 'Read', exact: true }).click();
    await launched.page.getByRole('menuitem', { name: 'The last 7 days' }).click();
    const ended = shop.getByText(/new events/u);
    await ended.waitFor({ timeout: 60_000 });
    expect(await ended.textContent()).toMatch(/^\d+,\d{3} new events, 0 known already$/u);
    await launched.picture('history-sources');
    // Below all others, and not pressed flat by them; Esc in a sheet closes the sheet alone.
    const athena = button('Amazon Athena…');
    await athena.scrollIntoViewIfNeeded();
    expect((await athena.boundingBox())?.height).toBeGreaterThan(20);
    await athena.click();
    const sheet = launched.page.getByRole('dialog');
    const group = sheet.getByLabel('Work group', { exact: true });
    await group.selectOption('mail-history');
    await sheet.getByRole('status').getByText('more than 10 GB is canceled').waitFor();
    await group.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await athena.press('Escape');
    await athena.waitFor({ state: 'hidden' });
    await launched.page.locator('[data-message-rows]:focus').waitFor();
  });

  it('finds it by the address, and reads why and what to do', async () => {
    await search('kenji.oda@docomo.ne.jp');
    await row(/kenji\.oda@docomo\.ne\.jp/u).click();
    await region('Diagnosis')
      .getByText(/mailbox is full/iu)
      .first()
      .waitFor();
    await launched.picture('history-message');
    expect(await violations(launched)).toEqual([]);
  });

  it('copies an answer for the customer, without internals', async () => {
    await region('Answer for the customer').getByRole('button', { name: 'Copy the answer' }).click();
    const copied = () => launched.inMain(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toContain('kenji.oda@docomo.ne.jp');
    expect(await copied()).not.toMatch(/SES|SMTP|amazon|\d\.\d\.\d/iu);
  });

  it('keeps an evidence pack as HTML and as PDF', async () => {
    const html = await saveTo('pack.html');
    await button('Evidence pack').click();
    await launched.page.getByRole('menuitem', { name: 'As HTML…' }).click();
    await expect.poll(() => readFile(html, 'utf8').catch(() => '')).toContain('kenji.oda@docomo.ne.jp');
    const pdf = await saveTo('pack.pdf');
    await button('Evidence pack').click();
    await launched.page.getByRole('menuitem', { name: 'As PDF…' }).click();
    await expect.poll(() => readFile(pdf, 'latin1').catch(() => ''), { timeout: 20_000 }).toMatch(/^%PDF/u);
    const pages = () => launched.inMain(({ webContents }) => webContents.getAllWebContents().length);
    // The window that drew it goes.
    await expect.poll(pages).toBe(1);
  });

  it('takes a recipient off the suppression list once the address is typed', async () => {
    const { page } = launched;
    await search('mika.sugita@yahoo.co.jp');
    await row(/mika\.sugita@yahoo\.co\.jp/u).click();
    await page.getByTitle('All mail to mika.sugita@yahoo.co.jp').first().click();
    const list = region('Suppression list');
    await list.getByText(/^On the list for/u).waitFor();
    await list.getByRole('button', { name: 'Remove from the list…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('DeleteSuppressedDestination').first().waitFor();
    const apply = sheet.getByRole('button', { name: 'Apply' });
    expect(await apply.isDisabled()).toBe(true);
    await sheet.getByRole('textbox').last().fill('mika.sugita@yahoo.co.jp');
    await apply.click();
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await list.getByText('Not on the list').nth(1).waitFor();
  });
});

describe('support, asked to forget a person', () => {
  it('removes what is kept of the address by the keys alone, with a proof', async () => {
    const { page } = launched;
    await button('More').click();
    await page.getByRole('menuitem', { name: "Remove a person's data…" }).click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('input:focus').waitFor();
    await page.keyboard.type('mika.sugita@yahoo.co.jp');
    await page.keyboard.press('Enter');
    await sheet.getByText(/^Type .* to confirm$/u).waitFor();
    await sheet.locator('input:focus').waitFor();
    await page.keyboard.type('mika.sugita@yahoo.co.jp');
    await page.keyboard.press('Enter');
    const proof = sheet.getByText(/^[\d,]+ events, [\d,]+ originals$/u);
    await proof.waitFor({ timeout: 60_000 });
    await sheet.getByRole('button', { name: 'Close' }).last().and(page.locator(':focus')).waitFor();
    expect(await violations(launched)).toEqual([]);
    await page.keyboard.press('Enter');
    await search('mika.sugita@yahoo.co.jp');
    await page.getByText('Nothing matches').waitFor();
  });
});

describe('a consultant, whose client Gmail refuses', () => {
  it('sees the incident of the domain, and the findings behind it', async () => {
    const { page } = launched;
    await search('yuki.tanabe@gmail.com');
    await row(/yuki\.tanabe@gmail\.com/u).click();
    await region('Diagnosis')
      .getByText(/authentication/iu)
      .first()
      .waitFor();
    await button('Domain page').click();
    await region('Something went wrong')
      .getByText(/Google/u)
      .first()
      .waitFor();
    await launched.picture('history-domain');
    expect(await violations(launched)).toEqual([]);
    await button('Open in the advisor').click();
    await page
      .getByRole('heading', { name: 'brokennow.example' })
      .or(page.getByText('brokennow.example'))
      .first()
      .waitFor();
    await launched.picture('history-advisor');
  });
});

describe('a designer, who sends a test', () => {
  it('sees it come back while the queue is followed', async () => {
    await goTo('Messages');
    await button('Sources').click();
    const queue = source(/orchard-tests/u);
    await queue.getByRole('button', { name: 'Follow' }).click();
    await queue.getByText(/^Following/u).waitFor();
    await sendTest();
    await search('simulator.amazonses.com');
    await row(/Delivered.*success.*@simulator/u).waitFor();
    await button('Stop').click();
    expect(await queue.getByText(/new events?/u).textContent()).toContain('2 new events');
    await launched.picture('history-follow');
  });
});
