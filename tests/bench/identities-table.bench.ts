// The table of identities with a thousand rows: until its first row is painted, and a frame while it scrolls, against the same table with one row.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accountFiles } from '../../electron/adapters/store/account-files.ts';
import { exampleAccountReport, exampleRows } from '../renderer/identity-examples.ts';
import { median, type Bench, type Figure, type Measure } from './figure.ts';
import { openApp, type Opened } from './open-app.ts';

const rounds = 15;
const warmUps = 3;
const frames = 120;
/** Three rows a frame: as fast as a wheel turns. */
const stepPx = 84;

type Times = { readonly firstRowMs: readonly number[]; readonly frameMs: readonly number[] };

export const measure: Measure = async (bench) => {
  const windows = { thousand: await openTable(bench, 1000), one: await openTable(bench, 1) };
  try {
    const thousand: Times = { firstRowMs: [], frameMs: [] };
    const all = { thousand, one: thousand };
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const which of ['one', 'thousand'] as const) {
        const firstRowMs = await showTable(windows[which].page);
        const frameMs = await scrollTable(windows[which].page);
        if (round < 0) continue;
        const { [which]: before } = all;
        all[which] = { firstRowMs: [...before.firstRowMs, firstRowMs], frameMs: [...before.frameMs, ...frameMs] };
      }
    }
    return [openFigure(all), scrollFigure(all)];
  } finally {
    await Promise.all([windows.thousand.close(), windows.one.close()]);
  }
};

type All = { readonly thousand: Times; readonly one: Times };

function openFigure({ thousand, one }: All): Figure {
  const [thousandMs, oneMs] = [median(thousand.firstRowMs), median(one.firstRowMs)];
  return {
    name: 'identities-open',
    value: thousandMs / oneMs,
    digits: 2,
    unit: 'x',
    aim: { atMost: 3 },
    against: `the same table with one row (${Math.round(thousandMs)} ms against ${Math.round(oneMs)} ms until the first row, medians of ${rounds})`,
  };
}

function scrollFigure({ thousand, one }: All): Figure {
  const [thousandMs, oneMs] = [percentile(thousand.frameMs, 0.95), percentile(one.frameMs, 0.95)];
  return {
    name: 'identities-scroll',
    value: thousandMs / oneMs,
    digits: 2,
    unit: 'x',
    aim: { atMost: 2 },
    against: `the same table with one row (95 of 100 frames within ${thousandMs.toFixed(1)} ms against ${oneMs.toFixed(1)} ms)`,
  };
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

/** The app with an account that was read before, so that nothing but the window is measured. */
async function openTable(bench: Bench, rows: number): Promise<Opened> {
  const report = exampleAccountReport({ rows: exampleRows(rows) });
  const opened = await openApp(bench, {
    prepare: (userData) => accountFiles(join(userData, 'accounts')).saveAccount(report),
  });
  await opened.page.locator('nav').waitFor();
  return opened;
}

/** From the click on the rail until the frame after the first row is there. */
function showTable(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [advisor, identities] = document.querySelectorAll<HTMLButtonElement>('nav button');
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const until = async (isThere: () => boolean) => {
      while (!isThere()) await nextFrame();
    };
    const hasRow = () => document.querySelector('[role=grid] [data-index="0"]') !== null;
    advisor?.click();
    await until(() => !hasRow());
    await nextFrame();
    const startMs = performance.now();
    identities?.click();
    await until(hasRow);
    await nextFrame();
    return performance.now() - startMs;
  });
}

/** The time between two frames, each of which had to draw other rows. */
function scrollTable(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async ({ count, step }) => {
      const grid = document.querySelector('[role=grid]');
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let lastMs = await nextFrame();
      for (let frame = 0; frame < count; frame += 1) {
        grid?.scrollBy(0, step);
        const nowMs = await nextFrame();
        times.push(nowMs - lastMs);
        lastMs = nowMs;
      }
      grid?.scrollTo(0, 0);
      await nextFrame();
      return times;
    },
    { count: frames, step: stepPx },
  );
}
