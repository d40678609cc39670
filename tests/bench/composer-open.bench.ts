// Opening a draft in the composer for the first time in a window, against a bare window that loads Monaco alone with the same text.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { keepBigDraft } from './big-draft.ts';
import { bigTemplate } from './big-template.ts';
import { median, type Bench, type Measure } from './figure.ts';
import { openApp } from './open-app.ts';

const rounds = 9;
const warmUps = 2;

export const measure: Measure = async (bench) => {
  await buildAlone(bench);
  const app = await openApp(bench, { prepare: keepBigDraft });
  const alone = await openApp(bench, { folder: join(bench.projectRoot, 'tests', 'bench', 'monaco-alone') });
  try {
    const times = { app: [] as number[], alone: [] as number[] };
    for (let round = -warmUps; round < rounds; round += 1) {
      const aloneMs = await openAlone(alone.page);
      const appMs = await openComposer(app.page);
      if (round < 0) continue;
      times.alone.push(aloneMs);
      times.app.push(appMs);
    }
    const [appMs, aloneMs] = [median(times.app), median(times.alone)];
    return [
      {
        name: 'composer-open',
        value: appMs / aloneMs,
        digits: 2,
        unit: 'x',
        aim: { atMost: 5 },
        against: `a bare window that loads Monaco alone (${Math.round(appMs)} ms from the rail to the first line against ${Math.round(aloneMs)} ms, medians of ${rounds})`,
      },
    ];
  } finally {
    await Promise.all([app.close(), alone.close()]);
  }
};

function buildAlone({ projectRoot }: Bench): Promise<unknown> {
  const root = join(projectRoot, 'tests', 'bench', 'monaco-alone');
  const outDir = join(projectRoot, 'out', 'bench-monaco-alone');
  return build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 9000 },
  });
}

/** From the click on the rail, through the list, until the frame after the first line is there; nothing of Monaco is in memory before. */
async function openComposer(page: Page): Promise<number> {
  await page.reload();
  await page.locator('nav button').nth(2).waitFor();
  return page.evaluate(async () => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const found = async <T>(find: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const one = find();
        if (one !== null && one !== undefined) return one;
        await nextFrame();
      }
    };
    const texts = () => [
      ...document.querySelectorAll<HTMLElement>('main label, main [role=row], main [role=grid] > *'),
    ];
    const startMs = performance.now();
    document.querySelectorAll<HTMLButtonElement>('nav button')[2]?.click();
    (await found(() => texts().find(({ innerText }) => innerText.trim() === 'Drafts'))).click();
    (await found(() => texts().find(({ innerText }) => innerText.includes('bench')))).click();
    await found(() => document.querySelector('.monaco-editor .view-line span'));
    return (await nextFrame()) - startMs;
  });
}

async function openAlone(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => 'openMonaco' in globalThis);
  const { html } = bigTemplate();
  return page.evaluate(async (text) => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const { openMonaco } = globalThis as unknown as { openMonaco: (value: string) => Promise<void> };
    const startMs = performance.now();
    await openMonaco(text);
    while (document.querySelector('.monaco-editor .view-line span') === null) await nextFrame();
    return (await nextFrame()) - startMs;
  }, html);
}
