import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Budget, createBudget } from '../../../../electron/adapters/aws/budget.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const patient = new AbortController().signal;
setMaxListeners(0, patient);

/** Sends `count` calls at once, each answered in no time; tells when each went out, in milliseconds from now. */
async function sendAll(budget: Budget, count: number, how: 'well' | 'throttled' = 'well'): Promise<readonly number[]> {
  const startedAtMs = performance.now();
  const sentAtMs: number[] = [];
  const all = Promise.all(
    Array.from({ length: count }, async () => {
      await budget.enter(patient, 'last');
      sentAtMs.push(performance.now() - startedAtMs);
      budget.answered(how);
    }),
  );
  await vi.runAllTimersAsync();
  await all;
  return sentAtMs;
}

const gaps = (times: readonly number[]): readonly number[] =>
  times.slice(1).map((time, index) => time - (times[index] ?? 0));

describe('a budget of one call a second', () => {
  it('lets the first out at once and the others a second apart, and hardly more', async () => {
    const times = await sendAll(createBudget(1), 5);
    expect(times[0]).toBeLessThanOrEqual(1);
    for (const gap of gaps(times)) {
      expect(gap).toBeGreaterThanOrEqual(1000);
      expect(gap).toBeLessThan(1050);
    }
  });

  it('does not save up while nothing is asked', async () => {
    const budget = createBudget(1);
    await sendAll(budget, 1);
    vi.advanceTimersByTime(60_000);
    expect(Math.min(...gaps(await sendAll(budget, 3)))).toBeGreaterThanOrEqual(1000);
  });

  it('counts from the answer of a first call, which may have had to connect', async () => {
    const budget = createBudget(1);
    const times: number[] = [];
    const answerAfterMs = [600, 0];
    const all = Promise.all(
      answerAfterMs.map(async (latencyMs) => {
        await budget.enter(patient, 'last');
        await new Promise((resolve) => setTimeout(resolve, latencyMs));
        times.push(performance.now());
        budget.answered('well');
      }),
    );
    await vi.runAllTimersAsync();
    await all;
    expect(gaps(times)[0]).toBeGreaterThanOrEqual(1000);
  });

  it('does not wait for ever for that answer', async () => {
    const budget = createBudget(1);
    await Promise.all([budget.enter(patient, 'last'), vi.runAllTimersAsync()]);
    const startedAtMs = performance.now();
    await Promise.all([budget.enter(patient, 'last'), vi.runAllTimersAsync()]);
    expect(performance.now() - startedAtMs).toBeLessThan(4000);
  });

  it('slows down where AWS throttles, and recovers', async () => {
    const budget = createBudget(1);
    expect(Math.max(...gaps(await sendAll(budget, 4, 'throttled')))).toBeGreaterThan(4000);
    const after = gaps(await sendAll(budget, 40));
    expect(after[0]).toBeGreaterThan(5000);
    expect(after.at(-1)).toBeLessThan(1050);
  });
});

describe('the queue', () => {
  it('is first come, first served, but for who was sent before', async () => {
    const budget = createBudget(10);
    const order: string[] = [];
    const enter = async (name: string, place: 'last' | 'first'): Promise<void> => {
      await budget.enter(patient, place);
      order.push(name);
      budget.answered('well');
    };
    const all = Promise.all([enter('a', 'last'), enter('b', 'last'), enter('c', 'last'), enter('again', 'first')]);
    await vi.runAllTimersAsync();
    await all;
    expect(order).toEqual(['again', 'a', 'b', 'c']);
  });

  it('tells how many wait and how long, and forgets who gives up', async () => {
    const budget = createBudget(1);
    const giving = new AbortController();
    const entered = [budget.enter(patient, 'last'), budget.enter(giving.signal, 'last'), budget.enter(patient, 'last')];
    expect(budget.waiting).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    budget.answered('well');
    expect(budget.waiting).toBe(2);
    expect(budget.waitingMs).toBeGreaterThan(2000);
    expect(budget.waitingMs).toBeLessThan(2100);
    giving.abort();
    expect(budget.waiting).toBe(1);
    await vi.runAllTimersAsync();
    expect(await Promise.all(entered)).toEqual([true, false, true]);
    expect([budget.waiting, budget.waitingMs]).toEqual([0, 0]);
  });

  it('lets nobody in who has given up already', async () => {
    const giving = new AbortController();
    giving.abort();
    expect(await createBudget(1).enter(giving.signal, 'last')).toBe(false);
  });
});
