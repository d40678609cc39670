// Long work shows progress and can be cancelled, and nothing that was known is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './launch.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched?.close());

describe('cancel', () => {
  it('ends a run that waits for a silent server; finished reports stay', async () => {
    const { page } = launched;
    const field = page.getByRole('textbox', { name: 'Add domains' });
    await field.fill('orchard.example, stillwater.example');
    await field.press('Enter');
    const list = page.getByRole('listbox', { name: 'Audited domains' });
    await list.getByRole('option', { name: /orchard\.example.*Passed/u }).waitFor();
    await page.getByRole('progressbar').waitFor();
    await launched.picture('running');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 3000 });
    await list.getByRole('option', { name: /stillwater/u }).waitFor({ state: 'detached' });
    expect(await list.getByRole('option').count()).toBe(1);
  });
});
