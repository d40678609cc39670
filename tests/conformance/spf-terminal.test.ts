// All 203 cases of the suite as `plumbline spf` answers them: the flow, over the real resolver and packets on loopback.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { checkSpf } from '../../electron/flows/check-spf.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { HostileServer } from '../fakes/hostile-dns-server.ts';
import { scenarios } from './spf-suite.ts';
import { startSuiteServer } from './spf-suite-server.ts';

/** For what is meant to time out; every question has it to itself, so that what is meant to be answered has ample time. */
const deadlineMs = 1000;

/** The `<domain>` of RFC 7208 4.1: the mail-from's, or the HELO name of a bounce. */
const domainOf = (mailFrom: string, helo: string): string =>
  mailFrom === '' ? helo : mailFrom.slice(mailFrom.lastIndexOf('@') + 1);

let judged = 0;

describe.each(scenarios)('$description', ({ tests, zonedata }) => {
  let server: HostileServer;
  let resolver: Resolver;

  beforeAll(async () => {
    server = await startSuiteServer(zonedata);
    resolver = createResolver({ servers: [server.server], deadlineMs, firstTryMs: 300, inFlightPerServer: 500 });
  });
  afterAll(async () => {
    await resolver.close();
    await server.close();
  });

  it.concurrent.each(Object.entries(tests))('%s', async (_name, test) => {
    const { host: ip, mailfrom: mailFrom, helo } = test;
    const world = {
      profileId: 'suite',
      kind: 'live',
      resolver,
      clock: { nowMs: () => 0 },
      randomness: { label: () => 'f00dcafe' },
    } as const;
    const checked = await checkSpf({ domain: domainOf(mailFrom, helo), ip, mailFrom, helo }, world);
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
    const { result, explanation, lookups, voids, reason } = checked.value;
    expect(test.result).toContain(result);
    expect(test.explanation === undefined ? undefined : (explanation ?? 'DEFAULT')).toBe(test.explanation);
    expect(Math.min(lookups, voids)).toBeGreaterThanOrEqual(0);
    // What decided it is said in both languages, whatever stands in the record.
    expect(Object.values(reason).every((text) => text.length > 10 && !text.includes('undefined'))).toBe(true);
    judged += 1;
  });
});

it('has judged the whole suite', () => {
  expect(judged).toBe(203);
});
