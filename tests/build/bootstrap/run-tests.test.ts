// The last line of `npm test` is added up honestly: nothing that failed, or did not run, is lost.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/bootstrap/place.mjs';
import { tallyOf } from '../../../build/bootstrap/run-tests.mjs';

const file = (name: string, status: string, ...statuses: readonly string[]) => ({
  name: join(projectRoot, 'tests', name),
  status,
  assertionResults: statuses.map((each, index) => ({ fullName: `case ${index}`, status: each })),
});

describe('tallyOf', () => {
  it('counts what passed and names what failed', () => {
    const report = {
      testResults: [file('a.test.ts', 'failed', 'passed', 'failed'), file('b.test.ts', 'passed', 'passed')],
    };
    expect(tallyOf(report, [], 1)).toEqual({
      passed: 2,
      failed: [`${join('tests', 'a.test.ts')}: case 1`],
      skipped: [],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [file('broken.test.ts', 'failed'), file('b.test.ts', 'passed', 'passed')] };
    expect(tallyOf(report, [], 1).failed).toEqual([join('tests', 'broken.test.ts')]);
  });

  it('counts a file whose preparation failed, though its tests are only skipped', () => {
    const report = {
      testResults: [file('set-up.test.ts', 'failed', 'skipped', 'skipped'), file('b.test.ts', 'passed', 'passed')],
    };
    const tally = tallyOf(report, [], 1);
    expect(tally.failed).toEqual([join('tests', 'set-up.test.ts')]);
    expect(tally.skipped).toHaveLength(2);
  });

  it('keeps the reasons of skipped tests, and owns up to those that gave none', () => {
    const report = { testResults: [file('a.test.ts', 'passed', 'passed', 'skipped', 'todo')] };
    expect(tallyOf(report, [{ name: 'case 1', reason: 'no named here' }], 0)).toEqual({
      passed: 1,
      failed: [],
      skipped: [
        { name: 'case 1', reason: 'no named here' },
        { name: 'a test', reason: 'no reason given' },
      ],
    });
  });

  it.each([
    ['there is no report', undefined, 0],
    ['no test ran', { testResults: [] }, 0],
    ['all were skipped', { testResults: [file('a.test.ts', 'passed', 'skipped')] }, 0],
    ['vitest failed for a reason of its own', { testResults: [file('a.test.ts', 'passed', 'passed')] }, 1],
  ])('is a failure when %s', (_case, report, code) => {
    expect(tallyOf(report, [], code).failed).toHaveLength(1);
  });
});
