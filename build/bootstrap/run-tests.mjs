// The command `test`: every check one after the other, all of them even after a failure, added up from the runners' reports.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { startDisplay } from './display.mjs';
import { outFolder, projectRoot } from './place.mjs';
import { commandScript, run } from './run.mjs';
import { ensureRuntime, executableIn } from './runtime.mjs';
import { checkRuntime, ensureSystemPackages } from './system-packages.mjs';

// Prose and data are kept as their authors wrote them. (A configuration outside the top folder cannot say so itself.)
const unformatted = ['!**/*.md', '!**/*.yml', '!**/fixtures/**', '!**/caniemail.json', '!**/demo/templates/**'];

/**
 * @typedef {{ readonly name: string, readonly reason: string }} Skip
 * @typedef {{ readonly passed: number, readonly failed: readonly string[], readonly skipped: readonly Skip[] }} Tally
 */

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runTests(args) {
  await ensureSystemPackages('test');
  checkRuntime(executableIn(await ensureRuntime()));
  // Windows flashing over somebody's desktop for minutes are no help to them: on Linux always a display of our own.
  const virtual = process.platform === 'linux' ? await startDisplay() : undefined;
  if (virtual) Object.assign(process.env, { DISPLAY: virtual.display, PLUMBLINE_VIRTUAL_DISPLAY: '1' });
  /** @type {readonly Tally[]} */
  const tallies = [
    await step('format', () => program('oxfmt', ['-c', 'build/oxfmt.json', '--check', '.', ...unformatted])),
    await step('lint', () => program('oxlint', ['-c', 'build/oxlint.json', '--type-aware', '--deny-warnings'])),
    await step('type check', () => program('typescript', ['-b'], 'tsc')),
    await step('build', () => ensureBuilt('app').then(() => 0)),
    // Apart: when the app cannot be built, the end-to-end tests cannot start, and all others still must.
    await runVitest('tests', '!e2e', args),
    await runVitest('end-to-end tests', 'e2e', args),
  ];
  virtual?.stop();
  return sayTally({
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    skipped: tallies.flatMap((tally) => tally.skipped),
  });
}

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [commandName]
 */
function program(packageName, args, commandName) {
  return run(process.execPath, [commandScript(packageName, commandName), ...args], { stdout: 'inherit' });
}

/**
 * One check that passes or fails as a whole.
 * @param {string} name
 * @param {() => Promise<number>} check
 * @returns {Promise<Tally>}
 */
async function step(name, check) {
  heading(name);
  const startMs = Date.now();
  const code = await check().catch((error) => {
    console.log(error instanceof Error ? error.message : String(error));
    return 1;
  });
  console.log(`${name} ${code === 0 ? 'passed' : 'failed'} in ${((Date.now() - startMs) / 1000).toFixed(1)} s`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [name], skipped: [] };
}

/**
 * @param {string} name
 * @param {string} project which of vitest's projects
 * @param {readonly string[]} filters from the command line; with one, a run may find no file
 * @returns {Promise<Tally>}
 */
async function runVitest(name, project, filters) {
  heading(name);
  const folder = join(outFolder, 'test-reports', project.replace('!', 'not-'));
  const [reportPath, skipsPath] = [join(folder, 'report.json'), join(folder, 'skips.json')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ['run', '-c', 'build/vitest.config.ts', `--project=${project}`, `--outputFile.json=${reportPath}`];
  const reporters = ['default', 'json', './build/skip-reporter.mjs'].map((reporter) => `--reporter=${reporter}`);
  const env = { ...process.env, NODE_ENV: 'test', PLUMBLINE_SKIPS: skipsPath };
  const script = commandScript('vitest');
  const code = await run(process.execPath, [script, ...args, ...reporters, ...filters], { stdout: 'inherit', env });
  const report = readJson(reportPath);
  if (filters.length > 0 && report?.testResults.length === 0) return { passed: 0, failed: [], skipped: [] };
  return tallyOf(report, readJson(skipsPath), code);
}

/**
 * @typedef {{ readonly fullName: string, readonly status: string }} TestReport
 * @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly TestReport[] }} FileReport
 * @param {{ readonly testResults: readonly FileReport[] } | undefined} report
 * @param {readonly Skip[] | undefined} skips
 * @param {number} code
 * @returns {Tally}
 */
export function tallyOf(report, skips, code) {
  if (!report) return { passed: 0, failed: [`vitest wrote no report (exit code ${code})`], skipped: [] };
  /** @type {string[]} */
  const failed = [];
  let passed = 0;
  let notRun = 0;
  for (const file of report.testResults) {
    const failures = file.assertionResults.filter((test) => test.status === 'failed');
    const path = relative(projectRoot, file.name);
    failed.push(...failures.map((test) => `${path}: ${test.fullName}`));
    // A file that cannot be loaded, or whose preparation fails, has no failed test to count.
    if (file.status === 'failed' && failures.length === 0) failed.push(path);
    const passes = file.assertionResults.filter((test) => test.status === 'passed').length;
    passed += passes;
    notRun += file.assertionResults.length - failures.length - passes;
  }
  if (passed === 0 && failed.length === 0) failed.push('vitest ran no test');
  if (code !== 0 && failed.length === 0) failed.push(`vitest ended with exit code ${code}`);
  const known = skips ?? [];
  const unnamed = Math.max(0, notRun - known.length);
  const rest =
    unnamed > 0 ? Array.from({ length: unnamed }, () => ({ name: 'a test', reason: 'no reason given' })) : [];
  return { passed, failed, skipped: [...known, ...rest] };
}

/** @param {Tally} tally */
function sayTally(tally) {
  heading('sum');
  for (const skip of tally.skipped) console.log(`skipped: ${skip.name} (${skip.reason})`);
  for (const name of tally.failed) console.log(`failed: ${name}`);
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : '';
  console.log(`${tally.passed} passed, ${tally.failed.length} failed${skipped}`);
  return tally.failed.length > 0 ? 1 : 0;
}

/** @param {string} name */
function heading(name) {
  console.log(`\n== ${name}`);
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
