// From a key in the editor to the refreshed preview of a large template, against a bare srcdoc swap of the same document in the same window.
import type { Page } from 'playwright-core';
import { keepBigDraft } from './big-draft.ts';
import { median, type Measure } from './figure.ts';
import { openApp } from './open-app.ts';

const rounds = 25;
const warmUps = 8;
const aKilobyte = 1000;

export const measure: Measure = async (bench) => {
  const { page, close } = await openApp(bench, { prepare: keepBigDraft });
  try {
    await openDraft(page);
    const times = { key: [] as number[], bare: [] as number[] };
    for (let round = -warmUps; round < rounds; round += 1) {
      const bareMs = await swapBare(page, round);
      const keyMs = await typeKey(page, 'abcdefghij'.charAt((round + warmUps) % 10));
      if (round < 0) continue;
      times.bare.push(bareMs);
      times.key.push(keyMs);
    }
    const [keyMs, bareMs] = [median(times.key), median(times.bare)];
    const bytes = await page.evaluate(
      () => document.querySelector<HTMLIFrameElement>('iframe[data-front]')?.srcdoc.length ?? 0,
    );
    return [
      {
        name: 'draft-preview',
        value: keyMs / bareMs,
        digits: 2,
        unit: 'x',
        aim: { atMost: 2 },
        against: `a bare srcdoc swap of the same ${Math.round(bytes / aKilobyte)} KB (${Math.round(keyMs)} ms from the key against ${Math.round(bareMs)} ms, medians of ${rounds})`,
      },
    ];
  } finally {
    await close();
  }
};

async function openDraft(page: Page): Promise<void> {
  await page.locator('nav button').nth(2).click();
  await page.getByText('Drafts', { exact: true }).click();
  await page.getByText('bench', { exact: true }).click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.locator('iframe[data-front][srcdoc*="orchard"]').waitFor();
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const times = { keyMs: 0, drawnMs: 0 };
    Object.assign(globalThis, { times });
    document.addEventListener('keydown', ({ timeStamp }) => void (times.keyMs = timeStamp), { capture: true });
    document.addEventListener(
      'load',
      ({ target }) => {
        if (!(target instanceof HTMLIFrameElement) || target.dataset['bare'] !== undefined) return;
        // Loaded under the one that is shown; drawn with the next frame.
        requestAnimationFrame(() => requestAnimationFrame((atMs) => void (times.drawnMs = atMs)));
      },
      { capture: true },
    );
  });
}

/** Rests first, so that the checks of the key before do not count for this one. */
async function typeKey(page: Page, key: string): Promise<number> {
  await page.waitForTimeout(700);
  await page.evaluate(() => void Object.assign((globalThis as unknown as Timed).times, { keyMs: 0, drawnMs: 0 }));
  await page.keyboard.press(key);
  await page.waitForFunction(() => (globalThis as unknown as Timed).times.drawnMs > 0);
  return page.evaluate(() => {
    const { keyMs, drawnMs } = (globalThis as unknown as Timed).times;
    return drawnMs - keyMs;
  });
}

type Timed = { readonly times: { keyMs: number; drawnMs: number } };

/** The very document that the preview shows, in a frame of the same size and sandbox. */
function swapBare(page: Page, round: number): Promise<number> {
  return page.evaluate(async (at) => {
    const front = document.querySelector<HTMLIFrameElement>('iframe[data-front]');
    if (front === null) throw new Error('There is no preview.');
    const known = document.querySelector<HTMLIFrameElement>('iframe[data-bare]');
    const bare = known ?? document.createElement('iframe');
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (known === null) {
      bare.dataset['bare'] = '';
      bare.setAttribute('sandbox', '');
      bare.setAttribute('scrolling', 'no');
      document.body.append(bare);
    }
    const { x, y, width, height } = front.getBoundingClientRect();
    bare.style.cssText = `position: fixed; border: 0; left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px; display: block`;
    await nextFrame();
    await nextFrame();
    const html = `${front.srcdoc}<!-- ${at} -->`;
    const startMs = performance.now();
    const loaded = new Promise((resolve) => bare.addEventListener('load', resolve, { once: true }));
    bare.srcdoc = html;
    await loaded;
    await nextFrame();
    const drawnMs = await nextFrame();
    bare.style.display = 'none';
    return drawnMs - startMs;
  }, round);
}
