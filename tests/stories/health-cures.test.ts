// The promise for accounts: who does exactly what a finding says has cured it, and broken nothing else.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { Finding, Verdict } from '../../shared/finding.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import type { Told } from '../fakes/told-account.ts';
import { healthWorld, shop, toldOver } from '../fakes/told-health.ts';
import { calmFindings, calmRegion, type FaultyRegion, faultyParts } from './faulty-regions.ts';
import { findingsOf, readTold, toldIn } from './health-story.ts';
import { toldBadly } from './told-badly.ts';

/** What a cure brings to light, with the reason. */
const excused: readonly { readonly line: RegExp; readonly because: string }[] = [
  {
    line: /account-set-tracking-dangling.*: cured, it tells medium set-tracking-http-only$/u,
    because: 'The links work again, and with them it shows that they are not protected by TLS.',
  },
];

const faultyRegions = faultyParts.flat();
/** One fault of each part at a time: a reading takes long, and parts do not touch each other. */
const rounds = Array.from({ length: Math.max(...faultyParts.map(({ length }) => length)) }, (_, index) =>
  faultyParts.flatMap((part) => part[index] ?? []),
);

const failing = new Map<string, Finding>();
const cured = new Map<string, Verdict | undefined>();
const brought: string[] = [];
const slips: string[] = [];

beforeAll(async () => {
  for (const round of rounds) await tryRound(round);
}, 60_000);

function read(told: ScenarioRegion, records: string | undefined): Promise<HealthReport> {
  const zone = records === undefined ? [] : [`$ORIGIN ${shop}.\n${records}`];
  return readTold(told, { dns: healthWorld(...zone) });
}

async function tryRound(round: readonly FaultyRegion[]): Promise<void> {
  const faulty = round.map(({ told }) => told).reduce<Told>(toldOver, calmRegion);
  const [records] = round.flatMap((one) => one.records ?? []);
  const before = await read(faulty, records);
  const found = round.map(({ id }) => findingsOf(before).find((one) => one.id === id && one.verdict === 'fail'));
  const changes = round.map(({ cure }, index) => {
    const finding = found[index];
    return finding === undefined ? {} : typeof cure === 'function' ? cure(finding, faulty) : cure;
  });
  const [published] = round.flatMap(({ curedRecords }, index) => {
    const finding = found[index];
    return finding === undefined ? [] : (curedRecords?.(finding) ?? []);
  });
  const after = await read(changes.reduce<Told>(toldOver, faulty), published ?? records);
  for (const [index, { id }] of round.entries()) {
    const finding = found[index];
    if (finding !== undefined) failing.set(id, finding);
    cured.set(id, findingsOf(after).find((one) => one.id === id)?.verdict);
  }
  const names = round.map(({ id }) => id).join(', ');
  const was = [...toldIn(before), ...calmFindings];
  brought.push(...toldIn(after).flatMap((line) => (was.includes(line) ? [] : [`${names}: cured, it tells ${line}`])));
  slips.push(...[before, after].flatMap(findingsOf).flatMap((one) => toldBadly(one, { domain: shop })));
}

describe('a region', () => {
  it('that is all in order says only that VDM is off', async () => {
    expect(toldIn(await read(calmRegion, undefined))).toEqual(calmFindings);
  });

  it.each(faultyRegions)('with $id is cured by what the finding says', ({ id, names }) => {
    const finding = failing.get(id);
    expect(`${finding?.fix.en ?? ''} ${finding?.says?.en ?? ''}`).toMatch(names);
    expect(['pass', 'not-applicable']).toContain(cured.get(id));
  });

  it('is told nothing new once its faults are cured', () => {
    expect(brought.filter((line) => !excused.some((one) => one.line.test(line)))).toEqual([]);
  });

  it('is told without a slip', () => expect(slips).toEqual([]));
});

it('excuses nothing that does not happen', () => {
  expect(excused.filter(({ line }) => !brought.some((one) => line.test(one)))).toEqual([]);
});
