// How patient a call is that is throttled each time, at AWS's own pace.
import { expect, it } from 'vitest';
import { longestPauseMs } from '../../../../electron/adapters/aws/longest-pause.ts';
import { policyOf } from '../../../../electron/adapters/aws/setup.ts';
import { plainSetup } from '../../../fakes/ses-trial.ts';

const { attempts } = policyOf(plainSetup);
const inAll = (operation: string, changes: boolean, rateFactor = 1): number =>
  Array.from({ length: attempts - 1 }, (_, index) =>
    longestPauseMs({ operation, changes }, index + 1, { rateFactor }),
  ).reduce((sum, pauseMs) => sum + pauseMs, 0);

it.each([
  // S3 says SlowDown for seconds, however many objects a second it allows.
  ['GetObject', 6200],
  ['ListObjectsV2', 6200],
  ['FilterLogEvents', 15_500],
  ['GetMessageInsights', 50_000],
])('a throttled %s is tried for up to %i ms', (operation, patienceMs) => {
  expect(inAll(operation, false)).toBe(patienceMs);
  expect(inAll(operation, false, 100)).toBeCloseTo(patienceMs / 100);
});

it('a letter is not held up by that', () => {
  expect(inAll('SendEmail', true)).toBe(124);
});
