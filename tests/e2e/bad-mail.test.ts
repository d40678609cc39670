// Malformed mail in the built app: opened by its file, shown raw and as parts, checked as received; the window stays awake and names the faults.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { heavyMail, latin1, nestedMail } from '../fakes/bad-mails.ts';
import { launch, type Launched } from './launch.ts';

let launched: Launched;
let folder: string;
/** What the page throws, and what it complains of. */
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-bad-mail-'));
  launched = await launch();
  launched.page.on('pageerror', (error) => errors.push(String(error)));
  launched.page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
});
afterAll(async () => {
  await launched?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The next file that the user chooses. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const filePath = join(folder, name);
  await writeFile(filePath, bytes);
  await launched.inMain(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, filePath);
}

const goTo = (place: string) => launched.page.getByRole('navigation').getByRole('button', { name: place }).click();
const button = (name: string | RegExp) => launched.page.getByRole('button', { name });
const tab = (name: RegExp) => launched.page.getByRole('tab', { name });

const nul = latin1('From: a@b.example\nSubject: Zero\0one\nMIME-Version: 1.0\n\nwo\0rds\n');

it.each([
  ['deep.eml', nestedMail(100), /nested too deep/u],
  ['nul.eml', nul, /NUL byte/u],
  ['heavy.eml', heavyMail(50 * 1024 * 1024), null],
])('%s is shown as far as it can be read', async (name, bytes, fault) => {
  const { page } = launched;
  await choose(name, bytes);
  await goTo('Composer');
  await button(/^New/u).first().click();
  await page.getByRole('menuitem', { name: 'Open .eml…' }).click();
  await page.getByRole('group', { name: 'Message', exact: true }).waitFor();
  await tab(/^Raw/u).click();
  await page.locator('[data-raw] [data-ready="true"] .view-line', { hasText: 'From:' }).first().waitFor();
  await page.getByText('Structure', { exact: true }).click();
  const parts = page.getByLabel('Parts of the message');
  await parts.waitFor();
  // Rows beyond the pane are there, and drawn when they come into it.
  if (fault !== null) await parts.getByText(fault).first().waitFor({ state: 'attached' });
  await goTo('Messages');
  await page.getByText('Received mail', { exact: true }).click();
  await button('Open file…').first().click();
  await tab(/^Structure/u).click();
  await page
    .getByText(fault ?? 'No faults in the MIME structure.')
    .first()
    .waitFor();
  expect(errors).toEqual([]);
});
