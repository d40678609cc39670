// Shows what the app does where nobody looks on: audits the demo world in the real window and takes its picture.
import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { ReportSummary } from '../../shared/report.ts';

export type DemoTour = {
  readonly picturePath: string;
  /** Audits every demo domain; the window follows by its signals. */
  readonly auditAll: () => Promise<readonly ReportSummary[]>;
  readonly say: (line: string) => void;
};

const waitForWindowMs = 30_000;

/** Prints one line a domain and where the picture is. */
export async function takeDemoTour(window: BrowserWindow, { picturePath, auditAll, say }: DemoTour): Promise<void> {
  await shown(window, `document.querySelector('main') !== null`);
  const summaries = await auditAll();
  for (const summary of worstFirst(summaries)) say(line(summary));
  const worst = worstFirst(summaries)[0];
  if (worst !== undefined) {
    const name = JSON.stringify(worst.unicode);
    await shown(
      window,
      `[...document.querySelectorAll('[role=option]')].some((row) => row.textContent.includes(${name}))`,
    );
    await window.webContents.executeJavaScript(
      `[...document.querySelectorAll('[role=option]')].find((row) => row.textContent.includes(${name})).click()`,
    );
    await shown(window, `document.querySelector('main h1, main h2')?.textContent.includes(${name}) === true`);
  }
  // One more frame, so that the picture holds what was just drawn.
  await window.webContents.executeJavaScript('new Promise((drawn) => setTimeout(drawn, 500))');
  await writeFile(picturePath, (await window.webContents.capturePage()).toPNG());
  say('');
  say(`Picture: ${picturePath}`);
}

async function shown(window: BrowserWindow, condition: string): Promise<void> {
  const until = Date.now() + waitForWindowMs;
  while (!(await window.webContents.executeJavaScript(`Boolean(${condition})`))) {
    if (Date.now() > until) throw new Error(`the window never showed: ${condition}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

function worstFirst(summaries: readonly ReportSummary[]): readonly ReportSummary[] {
  const weight = ({ counts }: ReportSummary): number =>
    counts.blocker * 1e6 + counts.high * 1e4 + counts.medium * 100 + counts.low;
  return summaries.toSorted((a, b) => weight(b) - weight(a));
}

function line({ unicode, counts, headline }: ReportSummary): string {
  const found = (['blocker', 'high', 'medium', 'low'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`);
  const open = counts.unknown > 0 ? [`${counts.unknown} not known`] : [];
  const summary = [...found, ...open, `${counts.pass} passed`].join(', ');
  return `${unicode}\n    ${headline.text.en}\n    ${summary}`;
}
