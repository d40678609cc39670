// All 203 cases of the published suite for RFC 7208, results and explanations, through the gatherer; none is skipped.
import { describe, expect, it } from 'vitest';
import { gatherSpfCheck } from '../../electron/gather/spf-check.ts';
import { scenarios, suiteResolver } from './spf-suite.ts';

const cases = scenarios.flatMap(({ tests }) => Object.values(tests));

it('holds the whole suite', () => {
  expect(scenarios).toHaveLength(16);
  expect(cases).toHaveLength(203);
  expect(cases.filter(({ explanation }) => explanation !== undefined)).toHaveLength(22);
});

describe.each(scenarios)('$description', ({ tests, zonedata }) => {
  it.each(Object.entries(tests))('%s', async (_name, test) => {
    const { ask } = suiteResolver(zonedata);
    const { host: ip, mailfrom: mailFrom, helo } = test;
    const check = await gatherSpfCheck(ask, { ip, mailFrom, helo, receiver: 'receiver.example', nowMs: 0 });
    expect(test.result).toContain(check.result);
    // "DEFAULT" stands for the receiver's own text, given where the domain has none to offer.
    const told = test.explanation === undefined ? undefined : (check.explanation ?? 'DEFAULT');
    expect(told).toBe(test.explanation);
  });
});

it('prefers what the suite prefers wherever it allows several results', async () => {
  const several = scenarios.flatMap(({ tests, zonedata }) =>
    Object.values(tests)
      .filter(({ result }) => result.length > 1)
      .map((test) => ({ ...test, zonedata })),
  );
  expect(several.length).toBeGreaterThan(3);
  for (const { host: ip, mailfrom: mailFrom, helo, result, zonedata } of several) {
    const check = await gatherSpfCheck(suiteResolver(zonedata).ask, { ip, mailFrom, helo, receiver: null, nowMs: 0 });
    expect(check.result).toBe(result[0]);
  }
});
