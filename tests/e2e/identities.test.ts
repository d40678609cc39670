// The identities of the demo account in the window: read, judged, mended, watched until green, changed, and open offline.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './launch.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched?.close());

const row = (name: RegExp) => launched.page.getByRole('grid').getByRole('row', { name }).first();

async function openIdentity(name: string): Promise<void> {
  const { page } = launched;
  const back = page.getByRole('button', { name: 'Identities', exact: true }).last();
  if (!(await page.getByRole('grid').isVisible())) await back.click();
  const filter = page.getByRole('textbox', { name: 'Filter identities' });
  await filter.fill(name);
  await row(new RegExp(name.replace('.', String.raw`\.`), 'u')).dblclick();
  await page.getByRole('tablist', { name: 'Parts of this identity' }).waitFor();
}

const tab = (name: RegExp) => launched.page.getByRole('tab', { name }).click();
const clipboard = () => launched.inMain(({ clipboard: system }) => system.readText());

describe('the table', () => {
  it('reads the whole account at one press, and shows the worst of each identity', async () => {
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Identities' }).click();
    await page.getByRole('button', { name: 'Read the account' }).first().click();
    await page.getByText('Account 111122223333').waitFor();
    await row(/closedgate\.example.*SES refuses to send/u).waitFor();
    await row(/orchard\.example.*No problems/u).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 30_000 });
    expect(await row(/halfway\.example/u).textContent()).toContain('A DKIM record is missing');
    await launched.picture('identities');
  });

  it('filters by what is not right, and by text', async () => {
    const { page } = launched;
    const shown = page.getByRole('status').filter({ hasText: /identit/u });
    const all = await shown.textContent();
    await page.getByRole('group', { name: 'Show only identities that' }).getByRole('button').nth(2).click();
    await row(/twoways\.example/u).waitFor();
    expect(await row(/orchard\.example/u).count()).toBe(0);
    expect(await shown.textContent()).not.toBe(all);
    await page.getByRole('group', { name: 'Show only identities that' }).getByRole('button').nth(2).click();
    await page.getByRole('textbox', { name: 'Filter identities' }).fill('threeways');
    expect(await page.getByRole('grid').getByRole('row').count()).toBe(4);
    await page.getByRole('textbox', { name: 'Filter identities' }).fill('');
  });
});

describe('one identity', () => {
  it('shows which of three records is wrong at which server, with the raw answer behind each cell', async () => {
    const { page } = launched;
    await openIdentity('halfway.example');
    await page
      .getByText(/A DKIM record is missing/u)
      .first()
      .waitFor();
    expect(await page.getByText('Right at 5 servers').count()).toBe(2);
    const wrong = page
      .getByRole('gridcell', { name: /not there|Nothing/u })
      .or(page.getByRole('button', { name: /: Nothing/u }));
    await wrong.last().click();
    await page.getByText('Raw answers').waitFor();
    await page
      .getByText(/NXDOMAIN/u)
      .first()
      .waitFor();
    await launched.picture('token-matrix');
  });

  it('copies its records in the form that is wanted', async () => {
    const { page } = launched;
    await openIdentity('halfway.example');
    await tab(/^Records/u);
    await page.getByRole('tab', { name: 'Route 53' }).click();
    await page.getByRole('tabpanel').last().getByRole('button', { name: 'Copy' }).last().click();
    const batch = JSON.parse(await clipboard()) as { Changes: readonly { ResourceRecordSet: { Type: string } }[] };
    expect(batch.Changes.map(({ ResourceRecordSet }) => ResourceRecordSet.Type)).toEqual(['CNAME', 'CNAME', 'CNAME']);
    await launched.picture('records');
  });
});

describe('the domain behind it', () => {
  it('was audited with the selectors that SES uses, and opens in the advisor', async () => {
    const { page } = launched;
    await openIdentity('orchard.example');
    await page.getByRole('button', { name: 'Open in the advisor' }).click();
    await page
      .getByRole('listbox', { name: 'Audited domains' })
      .getByRole('option', { name: 'orchard.example' })
      .waitFor();
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toContain('orchard.example');
    await page.getByRole('navigation').getByRole('button', { name: 'Identities' }).click();
  });
});

describe('watch until green', () => {
  it('sees the records come, server by server, and ends when SES says success', async () => {
    const { page } = launched;
    await launched.inMain(({ Notification }) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      Notification.prototype.show = function show(this: Electron.Notification) {
        shown.push(`${this.title}: ${this.body}`);
      };
    });
    await openIdentity('freshstart.example');
    await tab(/^Records/u);
    await page.getByRole('button', { name: 'Watch until green' }).first().click();
    const panel = page.getByRole('region', { name: 'Watching the records' });
    await panel.getByText('DKIM 1 of 3').waitFor();
    await page.getByText(/0 of 5 right/u).waitFor();
    await page.getByRole('button', { name: 'Publish in the demo DNS' }).click();
    await panel
      .getByText('All records are right at every server, and Amazon SES says success.')
      .waitFor({ timeout: 75_000 });
    await launched.picture('watched');
    const shown = await launched.inMain(() => (globalThis as unknown as { shown: string[] }).shown);
    expect(shown).toEqual([expect.stringMatching(/^freshstart\.example: All records are right/u)]);
  });
});

describe('a change', () => {
  it('shows the exact call, wants the name typed, is sent, and stands in the journal', async () => {
    const { page } = launched;
    await openIdentity('halfway.example');
    await tab(/^Changes/u);
    await page.getByRole('button', { name: /Start DKIM verification again/u }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('PutEmailIdentityDkimSigningAttributes').first().waitFor();
    await sheet.getByText(/aws sesv2 put-email-identity-dkim-signing-attributes/u).waitFor();
    const apply = sheet.getByRole('button', { name: 'Apply' });
    await sheet.getByRole('textbox', { name: /to confirm/u }).fill('halfway.exampel');
    expect(await apply.isDisabled()).toBe(true);
    await sheet.getByRole('textbox', { name: /to confirm/u }).fill('halfway.example');
    await launched.picture('change');
    await apply.click();
    await sheet.getByText('Done. Amazon SES took the change.').waitFor();
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('PutEmailIdentityDkimSigningAttributes').first().waitFor();
  });
});

describe('after a restart', () => {
  it('opens the table and an identity as they were last read, before anything is asked', async () => {
    const { userData } = launched;
    await launched.close({ keepUserData: true });
    launched = await launch({ userData });
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Identities' }).click();
    await page.getByText('Account 111122223333').waitFor();
    await row(/closedgate\.example.*SES refuses to send/u).waitFor();
    await openIdentity('patchwork.example');
    await page.getByText(/DKIM tokens at every name server/u).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toContain('patchwork.example');
  });
});
