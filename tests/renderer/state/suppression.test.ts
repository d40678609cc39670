import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  acceptListReading,
  chooseAddress,
  filterSuppression,
  forgetSuppression,
  openSuppression,
  pageRows,
  readSuppression,
  refresh,
  rowAt,
  showRows,
  useSuppression,
} from '../../../renderer/state/suppression.ts';
import type { SuppressedAddress, SuppressionPage } from '../../../shared/health/suppression.ts';
import type { RequestInput } from '../../../shared/ipc/requests.ts';
import { standBridge } from '../fake-bridge.ts';

const region = 'us-east-1';
type Asked = RequestInput<'suppression.page'>;

const entry = (at: number): SuppressedAddress => ({ address: `a${at}@x.example`, reason: 'BOUNCE', updatedAtMs: at });

/** Main with a list that the test may change. */
function standMain(list: { entries: readonly SuppressedAddress[] }) {
  return standBridge({
    'suppression.page': ({ offset, limit, find, filter }: Asked) => {
      const matching = list.entries.filter(({ address }) => address.includes(filter.typed));
      const foundAt = matching.findIndex(({ address }) => address === find);
      const value: SuppressionPage = {
        region,
        total: list.entries.length,
        matching: matching.length,
        offset,
        rows: matching.slice(offset, offset + limit),
        complete: true,
        readAtMs: 1,
        failure: null,
        foundAt: foundAt < 0 ? null : foundAt,
      };
      return { ok: true, value };
    },
    'suppression.load': () => ({ ok: true, value: { runId: 'run' } }),
  });
}

const many = (count: number) => Array.from({ length: count }, (_, at) => entry(at));
const settled = () => new Promise((next) => setImmediate(next));

beforeEach(forgetSuppression);
afterEach(() => vi.useRealTimers());

describe('the list in the window', () => {
  it('asks for the rows on the screen, and for no others', async () => {
    const { asked } = standMain({ entries: many(100_000) });
    await openSuppression(region);
    expect(useSuppression.getState().facts).toMatchObject({ total: 100_000, matching: 100_000 });
    showRows(50_000, 50_030);
    showRows(50_000, 50_030);
    await settled();
    expect(asked.map(({ input }) => (input as Asked).offset)).toEqual([0, 50_000]);
    expect(rowAt(useSuppression.getState(), 50_007)).toEqual(entry(50_007));
    expect(rowAt(useSuppression.getState(), 70_000)).toBeUndefined();
  });

  it('keeps the row at the top where it stands when others go or come above it', async () => {
    const list = { entries: many(1000) };
    standMain(list);
    await openSuppression(region);
    showRows(300, 330);
    await settled();
    list.entries = list.entries.slice(10);
    await refresh();
    expect(useSuppression.getState().moved?.to).toBe(290);
    expect(rowAt(useSuppression.getState(), 290)).toEqual(entry(300));
  });

  it('begins at the top with another filter, and hears no answer to the one before', async () => {
    const list = { entries: many(1000) };
    standMain(list);
    await openSuppression(region);
    showRows(500, 530);
    filterSuppression({ typed: 'a99' });
    await settled();
    expect(useSuppression.getState()).toMatchObject({ facts: { matching: 11 }, cursor: -1, moved: { to: 0 } });
    expect(Object.keys(useSuppression.getState().pages)).toEqual(['0']);
    expect(rowAt(useSuppression.getState(), 0)).toEqual(entry(99));
  });

  it('shows how far a reading is, and asks for the rows anew a few times a second only', async () => {
    vi.useFakeTimers();
    const list = { entries: many(0) };
    const { asked } = standMain(list);
    await openSuppression(region);
    await readSuppression();
    const told = { runId: 'run', region, failure: null } as const;
    for (let entries = 1000; entries <= 5000; entries += 1000) {
      list.entries = many(entries);
      acceptListReading({ ...told, entries, ended: null });
    }
    expect(useSuppression.getState().readings[region]).toEqual({ runId: 'run', entries: 5000 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.filter(({ name }) => name === 'suppression.page')).toHaveLength(2);
    expect(useSuppression.getState().facts?.total).toBe(5000);
    acceptListReading({ ...told, entries: 5000, ended: 'complete' });
    expect(useSuppression.getState().readings).toEqual({});
  });

  it('hears no reading of another profile', () => {
    acceptListReading({ runId: 'theirs', region, entries: 5, ended: null, failure: null });
    expect(useSuppression.getState().readings).toEqual({});
  });

  it('keeps a page small enough to be asked for', () => {
    expect(pageRows).toBeLessThanOrEqual(500);
  });

  it('chooses a row, and no longer', () => {
    chooseAddress('a@x.example');
    chooseAddress('b@x.example');
    chooseAddress('a@x.example');
    expect([...useSuppression.getState().chosen]).toEqual(['b@x.example']);
  });
});
