// The panels of an account's health in the window: wiring, sets, suppression, IPs, alarms, set-ups, SMTP; and all of it offline.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

let launched: Launched;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-account-'));
  launched = await launch();
  launched.page.setDefaultTimeout(8_000);
});
afterAll(async () => {
  await launched?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The system's own dialogs cannot be pressed: the next one answers with this path. */
async function answerDialogs(filePath: string): Promise<void> {
  await launched.inMain(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showSaveDialog: () => Promise.resolve({ canceled: false, filePath: chosen }),
      showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
    });
  }, filePath);
}

const region = (name: string) =>
  launched.page.getByRole('listbox', { name: 'Regions' }).getByRole('option', { name }).click();
const panel = (name: string) =>
  launched.page.getByRole('listbox', { name: 'Panels' }).getByRole('option', { name }).click();
const press = (name: RegExp | string) => launched.page.getByRole('button', { name }).first().click();
const control = process.platform === 'darwin' ? 'Meta' : 'Control';
const copied = () => launched.inMain(({ clipboard }) => clipboard.readText());
const sees = async (text: RegExp | string): Promise<void> => launched.page.getByText(text).first().waitFor();

describe('the account', () => {
  it('is read at one press', async () => {
    const { page } = launched;
    await page.getByRole('button', { name: 'Audit all' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Account' }).click();
    await press("Read the account's health");
    await page.getByRole('row', { name: /us-west-2.*Paused by AWS/u }).waitFor();
    await page.getByRole('button', { name: 'Read all regions' }).waitFor();
    expect(await violations(launched)).toEqual([]);
    await region('us-east-1');
  });
});

describe('event coverage', () => {
  it('says at once what nobody hears, is walked by the keys, and copies a cell', async () => {
    const { page } = launched;
    await panel('Event coverage');
    await sees(/orchard-campaigns, Bounce: Named, but cannot hear/u);
    await page.getByRole('grid', { name: 'Who hears of what' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await sees(/foo, Complaint: Nobody hears/u);
    await page.keyboard.press(`${control}+c`);
    await expect.poll(copied).toMatch(/^foo, Complaint: Nobody hears\n/u);
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-coverage');
  });

  it('folds what is all right, finds it all the same, and leads to the set', async () => {
    const { page } = launched;
    const inOrder = page.getByRole('row', { name: /orchard-transactional/u });
    await page.getByRole('button', { name: /whose bounces and complaints are heard/u }).waitFor();
    expect(await inOrder.count()).toBe(0);
    await page.keyboard.press(`${control}+f`);
    await page.keyboard.type('transactional');
    await inOrder.waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'orchard-transactional' }).waitFor();
  });
});

describe('configuration sets and dedicated IPs', () => {
  it('show what is in force, and where a tracking domain leads', async () => {
    await panel('Configuration sets');
    await launched.page
      .getByRole('listbox', { name: 'Configuration sets' })
      .getByRole('option', { name: /orchard-campaigns/u })
      .click();
    await sees('click.orchard.example');
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-sets');
  });

  it('show reverse names, block lists and Outlook data', async () => {
    await panel('Dedicated IPs');
    await launched.page.getByRole('row', { name: /192\.0\.2\.82.*In progress, 45%/u }).waitFor();
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-ips');
  });
});

describe('suppression', () => {
  it('reads the list, finds an address as it is typed, and tells the message that put it there', async () => {
    const { page } = launched;
    await panel('Suppression');
    await press('Read the list');
    await sees(/[23],\d{3} entries/u);
    await page
      .getByRole('textbox', { name: 'Find an address' })
      .or(page.getByRole('searchbox'))
      .first()
      .fill('MEI@recip');
    await page.getByRole('row', { name: /mei@recipient\.example/u }).waitFor();
    await page.getByRole('textbox', { name: 'Address', exact: true }).fill('mei@recipient.example');
    await press('Look up');
    await sees('Mail is held back');
    await sees('Message ID');
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-suppression');
  });

  it('adds from a file: the broken lines named, nothing sent before the number is typed', async () => {
    const { page } = launched;
    const file = path.join(folder, 'in.csv');
    await writeFile(
      file,
      '\uFEFFemail;reason\r\none@client.example;BOUNCE\r\nno address;BOUNCE\r\ntwo@client.example;COMPLAINT\r\n',
    );
    await answerDialogs(file);
    await press('From a file');
    await page.getByRole('menuitem', { name: 'Add from CSV…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('2 addresses can be used.').waitFor();
    await sheet.getByText('no address').first().waitFor();
    await launched.picture('account-suppression-file');
    await sheet.getByRole('button', { name: 'Show 2 calls' }).click();
    await sheet.getByText('PutSuppressedDestination').first().waitFor();
    const apply = sheet.getByRole('button', { name: 'Apply' });
    expect(await apply.isDisabled()).toBe(true);
    await sheet.getByRole('textbox').last().fill('2');
    await apply.click();
    await sees('2 of 2 addresses changed.');
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await sheet.waitFor({ state: 'detached' });
  });

  it('leaves as the CSV that SES imports', async () => {
    const file = path.join(folder, 'out.csv');
    await answerDialogs(file);
    await launched.page
      .getByRole('textbox', { name: 'Find an address' })
      .or(launched.page.getByRole('searchbox'))
      .first()
      .fill('@client.example');
    await press('Export CSV…');
    await sees(/2 entries written/u);
    const lines = (await readFile(file, 'utf8')).trim().split(/\r?\n/u);
    expect(lines.toSorted()).toEqual(['one@client.example,BOUNCE', 'two@client.example,COMPLAINT']);
  });
});

describe('recommendations, alarms and what is newer', () => {
  it('are one list that says who found each', async () => {
    await panel('Recommendations');
    await launched.page.getByRole('row', { name: /Yahoo ISP has high complaint rate.*SES and Plumbline/u }).waitFor();
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-recommendations');
  });

  it('lead to the finding in its panel, and to the identity, by Enter', async () => {
    const { page } = launched;
    await page.getByRole('radiogroup', { name: 'Found by' }).getByText('Plumbline only').click();
    await page.keyboard.press(`${control}+f`);
    await page.keyboard.type('FIFO');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: 'Event coverage' }).waitFor();
    await sees('Why it matters');
    await panel('Recommendations');
    await page.keyboard.press(`${control}+f`);
    await page.keyboard.type('twoways');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await sees('twoways.example · us-east-1');
    await page.getByRole('button', { name: 'Read it now' }).waitFor();
    expect(await page.getByRole('button', { name: 'Read it now' }).isEnabled()).toBe(true);
    await page.getByRole('navigation').getByRole('button', { name: 'Account' }).click();
  });

  it('show a threshold in percent, and lead to alarms that are right', async () => {
    const { page } = launched;
    await panel('Alarms');
    await page.getByRole('row', { name: /ses-complaint-rate.*0\.1 reads as 10%/u }).waitFor();
    expect(await violations(launched)).toEqual([]);
    await page.getByRole('grid', { name: 'CloudWatch alarms on SES' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(`${control}+c`);
    await expect.poll(copied).toMatch(/^ses-complaint-rate: .*\narn:aws:cloudwatch:/u);
    await page.getByRole('button', { name: 'Alarm', exact: true }).click();
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Alarm' }).waitFor();
    await press('Make alarms');
    await press(/^Show all \d+ lines$/u);
    await sees(/statistic\s+= "Average"/u);
    expect(await page.getByRole('radio', { name: 'Reputation alarms' }).isChecked()).toBe(true);
  });

  it('name tenants where there are some, and say where a region does not have them yet', async () => {
    await panel('Newer SES');
    await sees('orchard-seasonal');
    expect(await violations(launched)).toEqual([]);
    await region('ap-northeast-1');
    await sees('Amazon SES in this region does not have this yet.');
    expect(await launched.page.getByText('Could not be read').count()).toBe(0);
    expect(await launched.page.getByRole('region', { name: 'What could not be read' }).count()).toBe(0);
    await region('us-east-1');
  });
});

describe('set-ups', () => {
  it('are generated as one types, and saved to a folder', async () => {
    const { page } = launched;
    await panel('Set-ups');
    await page.getByRole('radio', { name: 'Events kept in S3' }).check();
    await page.getByRole('textbox', { name: 'Configuration set' }).fill('orchard-transactional');
    await page.getByText('CloudFormation', { exact: true }).click();
    await press(/^Show all \d+ lines$/u);
    await sees(/configuration-set\/orchard-transactional/u);
    await answerDialogs(folder);
    await press('Save to a folder');
    await sees(/Saved in .*ses-events-to-s3-us-east-1/u);
    expect(await readFile(path.join(folder, 'ses-events-to-s3-us-east-1', 'template.yaml'), 'utf8')).toContain(
      'PutRecordBatch',
    );
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-setups');
  });
});

describe('SMTP', () => {
  it('probes the ports, derives a password that is shown once, and decodes a reply', async () => {
    const { page } = launched;
    await panel('SMTP');
    await press('Probe the ports');
    await sees('Usable from this network: 25, 587, 2587, 465, 2465.');
    await press('Make a password…');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Make the password' }).click();
    const password = sheet.getByLabel('Password', { exact: true });
    await password.waitFor();
    expect(await sheet.getByRole('textbox', { name: 'User name' }).inputValue()).toBe('AKIAPLUMBLINEDEMO001');
    expect(await password.inputValue()).toMatch(/^B[A-Za-z0-9+/]{43}$/u);
    expect(await password.getAttribute('type')).toBe('password');
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await sheet.waitFor({ state: 'detached' });
    await press('Make a password…');
    await page.getByRole('dialog').getByRole('button', { name: 'Make the password' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: /What does this reply mean|reply/iu }).fill('smtp; 550 5.1.1 user unknown');
    await sees('Refused for good');
    expect(await violations(launched)).toEqual([]);
    await launched.picture('account-smtp');
  });
});

describe('the next start', () => {
  it('shows what was read last, with no network', async () => {
    const { userData } = launched;
    await launched.close({ keepUserData: true });
    launched = await launch({ userData });
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Account' }).click();
    await page.getByRole('row', { name: /us-west-2.*Paused by AWS/u }).waitFor();
    await region('us-east-1');
    await panel('Alarms');
    await page.getByRole('row', { name: /ses-complaint-rate/u }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});
