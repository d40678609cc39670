// What a server counts: never more than the rate, each region and operation for itself, and only what is still wanted.
import { describe, expect, it } from 'vitest';
import { sesTrial } from '../fakes/ses-trial.ts';

const { startSes, sesFor } = sesTrial();
/** Twenty calls a second in the place of one. */
const rateFactor = 20;
const intervalMs = 1000 / rateFactor;
const region = 'us-east-1';

type Arrival = { readonly operation: string | null; readonly region: string; readonly atMs: number };

async function startCounting() {
  const arrivals: Arrival[] = [];
  // Unlimited: what is counted is what we do by ourselves.
  const demo = await startSes({
    rateFactor: 1000,
    trouble: ({ operation, region: where }) => {
      arrivals.push({ operation, region: where, atMs: performance.now() });
      return null;
    },
  });
  return { endpoint: demo.endpoint, arrivals };
}

const identities = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ read: 'identity', region, about: `d${index}.example` }) as const);

/** From the first to the last: the calls between may come late on a busy machine, but none is counted from a late one. */
function spanMs(arrivals: readonly Arrival[], operation: string, where: string): number {
  const times = arrivals
    .filter((each) => each.operation === operation && each.region === where)
    .map(({ atMs }) => atMs);
  expect(times).toHaveLength(8);
  return Math.max(...times) - Math.min(...times);
}

describe('the budgets', () => {
  it('keep calls of one operation apart by their rate, each region and operation for itself', async () => {
    const { endpoint, arrivals } = await startCounting();
    const ses = sesFor(endpoint, { rateFactor });
    const startedAtMs = performance.now();
    await Promise.all([
      ...identities(8).map((what) => ses.read(what)),
      ...identities(8).map((what) => ses.read({ ...what, region: 'eu-west-1' })),
      ...identities(8).map(({ about }) => ses.read({ read: 'configurationSet', region, about })),
    ]);
    const elapsedMs = performance.now() - startedAtMs;
    for (const operation of ['GetConfigurationSet', 'GetConfigurationSetEventDestinations', 'GetEmailIdentity'])
      expect(spanMs(arrivals, operation, region)).toBeGreaterThanOrEqual(7 * intervalMs);
    expect(spanMs(arrivals, 'GetEmailIdentity', 'eu-west-1')).toBeGreaterThanOrEqual(7 * intervalMs);
    // One after the other they would take four times as long.
    expect(elapsedMs).toBeLessThan(3 * 8 * intervalMs);
  });

  it('show who waits, and let those who give up leave unsent', async () => {
    const { endpoint, arrivals } = await startCounting();
    const ses = sesFor(endpoint, { rateFactor });
    const controller = new AbortController();
    const replies = identities(20).map((what) => ses.read(what, { signal: controller.signal }));
    await ses.read({ read: 'account', region, about: null });
    const { waiting, waitingMs } = ses.queue();
    expect(waiting).toBeGreaterThan(10);
    expect(waitingMs).toBeGreaterThan(10 * intervalMs);
    controller.abort();
    const failures = (await Promise.all(replies)).map((reply) => (reply.ok ? null : reply.failure.kind));
    expect(failures.filter((kind) => kind === 'cancelled').length).toBeGreaterThan(10);
    expect(ses.queue()).toMatchObject({ waiting: 0, waitingMs: 0 });
    expect(arrivals.filter(({ operation }) => operation === 'GetEmailIdentity').length).toBeLessThan(10);
  });

  it('get everything through a storm of throttling', async () => {
    const { trouble, refused } = stormy(5);
    const { endpoint } = await startSes({ rateFactor: 1000, trouble });
    const ses = sesFor(endpoint, { rateFactor: 200, attempts: 8 });
    const replies = await Promise.all(identities(10).map((what) => ses.read(what)));
    const kinds = replies.map((reply) => (reply.ok ? 'ok' : reply.failure.kind));
    // They are not there, but they were answered.
    expect(new Set(kinds)).toEqual(new Set(['aws-not-found']));
    const attempts = replies.reduce((sum, { calls }) => sum + (calls[0]?.attempts ?? 0), 0);
    expect(attempts).toBe(10 + refused());
  });
});

/** The first so many requests are throttled. */
function stormy(count: number) {
  let heard = 0;
  return {
    trouble: () => {
      heard += 1;
      return heard <= count ? ({ kind: 'throttled' } as const) : null;
    },
    refused: () => Math.min(heard, count),
  };
}
