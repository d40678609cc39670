// What only the world outside can tell of a draft, asked in the built app: links, images, SpamAssassin, axe, newer data of clients; and MJML.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/bootstrap/place.mjs';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import { freePort, type RunningSpamd, spamdIsHere, spamdIsMissing, startSpamd } from '../ports/start-spamd.ts';
import { askMain } from './ask-main.ts';
import { launch, type Launched } from './launch.ts';
import { sinceLastLook } from './since-last-look.ts';

let launched: Launched;
let spamd: RunningSpamd | null = null;

const button = (name: string) => launched.page.getByRole('button', { name, exact: true });
const tab = (name: RegExp) => launched.page.getByRole('tab', { name });
const editor = (part: string) => launched.page.locator(`[data-part="${part}"][data-ready="true"]`);
const preview = () => launched.page.frameLocator('iframe[data-front]').first();
const problems = () => launched.page.getByRole('grid', { name: 'Problems of the draft' });
const problem = (name: RegExp) => problems().getByRole('row', { name });
const count = (name: RegExp) => () => problem(name).count();
/** The list draws only the rows that fit: one topic at a time does. */
const only = (topic: string) =>
  launched.page.getByRole('group', { name: 'Show only one topic' }).getByRole('button', { name: topic }).click();
const alerts = (text: RegExp) => () => launched.page.getByRole('alert').filter({ hasText: text }).count();
const patient = { timeout: 10_000 };

type Start = RequestInput<'draft.start'>;
const empty: Start = { from: 'empty', region: null, mjml: false };
const stored = (name: string): Start => ({ from: 'template', region: 'us-east-1', name });

let drafts = 0;
/** A new draft with these parts, opened from the list; its id. */
async function openDraft(from: Start, parts: Partial<DraftSource>): Promise<string> {
  const started = await askMain(launched, 'draft.start', from);
  if (started === null) throw new Error('No draft was started.');
  const { id, dialect, targets, remoteImages } = started;
  drafts += 1;
  const home = started.home.kind === 'new' ? { ...started.home, name: `trial-${drafts}` } : started.home;
  const source = { ...started.source, ...parts };
  await askMain(launched, 'draft.keep', { id, home, dialect, targets, remoteImages, source });
  const lists = launched.page.getByRole('radiogroup', { name: 'Templates or drafts' });
  await lists.getByText('Templates').click();
  await lists.getByText('Drafts').click();
  const rows = launched.page.getByRole('grid', { name: 'Drafts' }).getByRole('row');
  await expect.poll(() => rows.count(), patient).toBe(drafts);
  // Not the first: what was typed into the one before may be kept later.
  await rows.filter({ hasText: home.kind === 'file' ? home.path : home.name }).click();
  return id;
}

async function typeAt(part: string, line: string, text: string): Promise<void> {
  await editor(part).locator('.view-line', { hasText: line }).first().click();
  await launched.page.keyboard.press('End');
  await launched.page.keyboard.insertText(text);
}

/** The answers to the mails' questions for images since the last look: their states. */
const imagesAsked = sinceLastLook(() =>
  launched.inMain((): readonly number[] => Reflect.get(globalThis, 'imagesAsked')),
);

beforeAll(async () => {
  const starting = spamdIsHere ? startSpamd() : null;
  launched = await launch();
  spamd = await starting;
  await launched.inMain(({ session }) => {
    const imagesAsked: number[] = [];
    Object.assign(globalThis, { imagesAsked });
    session.defaultSession.webRequest.onCompleted(({ url, statusCode }) => {
      if (url.includes('/mail-image/')) imagesAsked.push(statusCode);
    });
  });
  launched.page.setDefaultTimeout(10_000);
  await launched.page.setViewportSize({ width: 1440, height: 1000 });
  await launched.page.getByRole('navigation').getByRole('button', { name: 'Composer' }).click();
});
afterAll(async () => {
  await launched?.close();
  await spamd?.stop();
});

describe('remote images', () => {
  const masthead = () => preview().getByRole('img', { name: 'Orchard', exact: true });
  const naturalWidth = (): Promise<number> =>
    masthead().evaluate((image) => Number(Reflect.get(image, 'naturalWidth')));

  it('are boxes with their text at first, and nobody is asked', async () => {
    const data = { issue: { title: 'November', lead: 'Short days.' }, articles: [] };
    await openDraft(stored('monthly-newsletter'), { data: JSON.stringify(data) });
    await launched.page.getByText('3 remote images are not loaded.').waitFor();
    await masthead().waitFor();
    expect(await naturalWidth()).toBe(0);
    expect(await masthead().boundingBox()).toMatchObject({ height: 120 });
    expect(await button('Check images').isDisabled()).toBe(true);
    expect((await imagesAsked()).filter((status) => status !== 404)).toEqual([]);
  });

  it('are drawn once they are allowed for this template', async () => {
    await button('Show remote images for this template').click();
    await expect.poll(naturalWidth, patient).toBe(640);
    await expect.poll(imagesAsked, patient).toContain(200);
    await launched.picture('composer-remote-images');
  });

  it('are weighed and measured when that is asked for', async () => {
    await only('Images');
    await button('Check images').click();
    await expect.poll(count(/is 1\.\d MB.*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
    await expect.poll(count(/2200 pixels.*608.*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
  });

  it('stay drawn and judged while somebody types', async () => {
    await typeAt('html', '<body>', '<p>Typed</p>');
    await preview().getByText('Typed', { exact: true }).waitFor();
    await expect.poll(naturalWidth, patient).toBe(640);
    await expect.poll(count(/is 1\.\d MB/u), patient).toBeGreaterThan(0);
  });
});

describe('links', () => {
  it('are told apart: gone, moved, there', async () => {
    await only('Links');
    await button('Check links').click();
    await launched.page.getByRole('progressbar', { name: 'Check links' }).waitFor();
    await expect.poll(count(/\/gone\/october.*404.*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
    await expect.poll(count(/moved.*https:\/\/www\.orchard\.example\/\..*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
  });

  it('are known to later checks, and forgotten with the address', async () => {
    const { page } = launched;
    await typeAt('html', '<body>', '<a href="https://www.orchard.example/new">New</a>');
    await expect.poll(count(/\b1 URL has not been/u), patient).toBeGreaterThan(0);
    await problem(/gone\/october.*404/u).click();
    await editor('html').locator('.view-line', { hasText: 'gone/october' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
    await expect.poll(count(/gone\/october/u), patient).toBe(0);
    await button('Check links').click();
    await expect.poll(count(/\b1 URL has not been/u), patient).toBe(0);
  });

  it('that lead inside, fail or keep programs out are each told for what they are', async () => {
    const data = { offer: { title: 'Trees', url: 'https://www.orchard.example/', image: '', imageText: '' } };
    await openDraft(stored('spring-promotion'), { data: JSON.stringify(data) });
    await preview().getByText('Trees').first().waitFor();
    await button('Check links').click();
    await expect.poll(count(/\/inside.*169\.254\.169\.254.*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
    await expect.poll(count(/certificate.*expired\.orchard\.example.*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
    await expect.poll(count(/\/error.*503.*HTML \d+:\d+/u), patient).toBeGreaterThan(0);
    await launched.picture('composer-links');
    // Nobody knows what people see where a program is shown the door.
    expect(await count(/robots/u)()).toBe(0);
  });

  it('are asked slowly, and no longer when that is stopped', async () => {
    const html = Array.from({ length: 40 }, (_, at) => `<a href="https://www.orchard.example/${at}">${at}</a>`).join(
      '',
    );
    await openDraft(empty, { subject: 'Many', html: `<!doctype html><html lang="en"><body>${html}</body></html>` });
    await preview().getByText('39', { exact: true }).waitFor();
    await button('Check links').click();
    await launched.page.getByText(/^[1-9]\d* of 40 /u).waitFor();
    await button('Stop').click();
    await button('Check links').waitFor();
    await expect.poll(count(/\b3\d URLs have not been/u), patient).toBeGreaterThan(0);
  });
});

describe('SpamAssassin', () => {
  /** What every SpamAssassin takes for spam. */
  const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
  const setAddress = async (address: string): Promise<void> => {
    const { page } = launched;
    await page.getByRole('textbox', { name: 'SpamAssassin' }).fill(address);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').getByRole('button', { name: 'Composer' }).click();
  };

  it('is asked at no address but the one that is given; where nobody answers, that is said once', async () => {
    await openDraft(empty, {
      subject: 'Hello',
      html: `<!doctype html>\n<html lang="en">\n<body>\n<p>Hello</p>\n<p>${gtube}</p>\n</body>\n</html>`,
    });
    await only('Spam');
    await button('SpamAssassin…').click();
    await setAddress(`127.0.0.1:${await freePort()}`);
    await button('Score with SpamAssassin').click();
    await expect
      .poll(alerts(/No answer from spamd.*Start it with “spamd -L”, or change its address in the settings/u), patient)
      .toBe(1);
  });

  it('gives its score, and the rules that made it', async ({ skip }) => {
    if (spamd === null) return skip(spamdIsMissing);
    await launched.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await setAddress(spamd.address);
    await button('Score with SpamAssassin').click();
    await launched.page.getByRole('button', { name: /^SpamAssassin \d{3,4}\.\d of 5\.0/u }).waitFor();
    await expect.poll(alerts(/No answer from spamd/u), patient).toBe(0);
    await problem(/SpamAssassin.*spam/u).click();
    await problems().press('Space');
    await launched.page.getByRole('cell', { name: 'GTUBE', exact: true }).waitFor();
    await launched.picture('composer-spam');
    await problems().press('Space');
    await typeAt('html', 'Hello', '<p>Good day</p>');
    await button('Score with SpamAssassin').waitFor();
    await expect.poll(count(/has changed since SpamAssassin scored it/u), patient).toBeGreaterThan(0);
  });
});

describe('axe-core', () => {
  it('finds text that is hard to read, in the light and in the dark', async () => {
    const html = [
      '<!doctype html><html lang="en"><head><title>Hello</title><style>',
      'body { background: #ffffff; color: #111111; }',
      '@media (prefers-color-scheme: dark) { body { background: #111111; color: #ffffff; } .dim { color: #222222; } }',
      '</style></head><body>',
      '<p style="color: #dddddd">Pale in the light</p>',
      '<p class="dim">Dim in the dark</p>',
      '</body></html>',
    ].join('\n');
    await openDraft(empty, { subject: 'Hello', html });
    await only('Accessibility');
    await expect.poll(count(/axe-core.*2 places/u), patient).toBeGreaterThan(0);
    await expect.poll(count(/\(color-contrast\).*HTML 5:1/u), patient).toBeGreaterThan(0);
    await expect.poll(count(/\(color-contrast, in dark mode\).*HTML 6:1/u), patient).toBeGreaterThan(0);
    await launched.picture('composer-axe');
  });
});

describe('MJML', () => {
  const mjml = [
    '<mjml>',
    '  <mj-body>',
    '    <mj-section>',
    '      <mj-column>',
    '        <mj-raw>{{#if vip}}</mj-raw>',
    '        <mj-text>Dear member {{name}}</mj-text>',
    '        <mj-raw>{{/if}}</mj-raw>',
    '        <mj-button href="https://www.orchard.example/">Shop</mj-button>',
    '      </mj-column>',
    '    </mj-section>',
    '  </mj-body>',
    '</mjml>',
  ].join('\n');
  let id = '';
  const html = async (): Promise<string> => (await askMain(launched, 'draft.open', { id })).source.html ?? '';

  it('is compiled, its conditions kept, and shown', async () => {
    id = await openDraft(
      { from: 'empty', region: null, mjml: true },
      { subject: 'Hello', mjml, data: '{"vip":true,"name":"Ada"}' },
    );
    await preview().getByText('Dear member Ada').waitFor();
    await expect.poll(html, patient).toMatch(/\{\{#if vip\}\}[^]*Dear member \{\{name\}\}[^]*\{\{\/if\}\}/u);
  });

  it('is marked where it is at fault, and the last good mail stays', async () => {
    await typeAt('mjml', '<mj-section>', '<mj-colum></mj-colum>');
    await editor('mjml').locator('.squiggly-error').first().waitFor();
    await launched.picture('composer-mjml');
    await preview().getByText('Dear member Ada').waitFor();
    await launched.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => editor('mjml').locator('.squiggly-error').count(), patient).toBe(0);
  });

  it('makes the text part, too', async () => {
    await button('More for this draft').click();
    await launched.page.getByRole('menuitem', { name: 'Make the text part from the HTML' }).click();
    await expect.poll(() => editor('text').locator('.view-lines').textContent(), patient).toContain('{{name}}');
  });
});

describe('the data of mail clients', () => {
  const choose = (filePath: string): Promise<unknown> =>
    launched.inMain(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, filePath);

  it('have their age shown, and are not fetched in the demo', async () => {
    await tab(/^Clients/u).click();
    await launched.page.getByText(/^caniemail data of 2025-09-09/u).waitFor();
    await button('Get newer data').click();
    await expect.poll(alerts(/The demo has no internet/u), patient).toBe(1);
    await launched.page.getByText(/^caniemail data of 2025-09-09/u).waitFor();
  });

  it('stay where a file holds none', async () => {
    await choose(path.join(projectRoot, 'package.json'));
    await button('From a file…').click();
    await expect.poll(alerts(/This is not caniemail data/u), patient).toBe(1);
    await launched.picture('composer-client-data');
  });

  it('are taken from a newer file', async () => {
    const shipped = await readFile(
      path.join(projectRoot, 'electron', 'adapters', 'workshop', 'caniemail.json'),
      'utf8',
    );
    const newer = path.join(launched.userData, 'newer.json');
    await writeFile(newer, shipped.replace(/"last_update_date":\s*"[^"]*"/u, '"last_update_date":"2026-10-01"'));
    await choose(newer);
    await button('From a file…').click();
    await launched.page.getByText(/^caniemail data of 2026-10-01/u).waitFor();
    expect(await alerts(/caniemail/u)()).toBe(0);
  });
});
