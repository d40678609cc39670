// The lists in memory: shown while they are read, kept when a reading fails, and following what was changed.
import { describe, expect, it } from 'vitest';
import { everything } from '../../../../electron/flows/suppression/suppression-index.ts';
import { suppressionLists } from '../../../../electron/flows/suppression/suppression-lists.ts';
import type { SuppressedDetail } from '../../../../shared/health/suppression.ts';
import { memorySes, type MemorySesOptions } from '../../../fakes/memory-ses.ts';
import { nowMs } from '../../../fakes/ses-identity.ts';

const region = 'us-east-1';
const place = { profileId: 'client', region };
const firstPage = { filter: everything, offset: 0, limit: 100, find: null };

const entries = (count: number): readonly SuppressedDetail[] =>
  Array.from({ length: count }, (_, index) => ({
    address: `a${String(index).padStart(5, '0')}@x.example`,
    reason: 'BOUNCE',
    updatedAtMs: index,
    messageId: null,
    feedbackId: null,
  }));

function open(count: number, options: Partial<MemorySesOptions> = {}) {
  const lists = suppressionLists();
  const stop = new AbortController();
  const ses = memorySes({ regions: { [region]: { suppressed: entries(count) } }, ...options });
  const run = { ses, clock: { nowMs: () => nowMs }, signal: stop.signal };
  const page = () => lists.page(place, firstPage);
  return { lists, stop, page, read: (onRead: (count: number) => void = () => {}) => lists.read(place, run, onRead) };
}

/** Fails every page from the `nth` on, while it is told to. */
function failingFrom(nth: number, isOn: () => boolean): Pick<MemorySesOptions, 'failing'> {
  let pages = 0;
  const away = { kind: 'aws-unreachable', endpoint: 'x', because: 'y' } as const;
  return {
    failing: ({ read }) => {
      if (read !== 'suppressedPage' || !isOn()) return null;
      pages += 1;
      return pages >= nth ? away : null;
    },
  };
}

describe('suppressionLists', () => {
  it('has nothing before the first reading', () => {
    expect(open(0).page()).toMatchObject({ total: 0, rows: [], complete: false, readAtMs: null, failure: null });
  });

  it('answers pages as soon as there are rows, and says when all are there', async () => {
    const { read, page } = open(2500);
    const seen: (readonly [number, number, boolean])[] = [];
    await read((count) => seen.push([count, page().total, page().complete]));
    expect(seen).toEqual([
      [1000, 1000, false],
      [2000, 2000, false],
      [2500, 2500, false],
    ]);
    expect(page()).toMatchObject({ total: 2500, matching: 2500, complete: true, readAtMs: nowMs });
    expect(page().rows[0]?.address).toBe('a02499@x.example');
  });

  it('knows an empty list from one that was never read', async () => {
    const { read, page } = open(0);
    await read();
    expect(page()).toMatchObject({ total: 0, complete: true, readAtMs: nowMs });
  });

  it('keeps what was read when the reading breaks off, with the reason', async () => {
    const { read, page } = open(
      2500,
      failingFrom(3, () => true),
    );
    expect(await read()).toMatchObject({ kind: 'aws-unreachable' });
    expect(page()).toMatchObject({ total: 2000, complete: false, failure: { kind: 'aws-unreachable' } });
  });

  it('keeps what was read when it is cancelled, and calls that no failure', async () => {
    const { read, page, stop } = open(2500);
    expect(await read(() => stop.abort())).toEqual({ kind: 'cancelled' });
    expect(page()).toMatchObject({ total: 1000, complete: false, failure: null });
  });

  it('keeps a whole list until the new one is whole, too', async () => {
    let isAway = false;
    const { read, page } = open(
      2500,
      failingFrom(2, () => isAway),
    );
    await read();
    isAway = true;
    await read((count) => expect([count, page().total]).toEqual([1000, 2500]));
    expect(page()).toMatchObject({ total: 2500, complete: true, failure: { kind: 'aws-unreachable' } });
  });

  it('follows a change, also in the list that is being read', async () => {
    const { lists, read, page } = open(2500);
    await read();
    await read(() => lists.changed(place, { kind: 'unsuppress', address: 'a00000@x.example' }, nowMs));
    lists.changed(place, { kind: 'suppress', address: 'new@x.example', reason: 'COMPLAINT' }, nowMs + 1);
    expect(page()).toMatchObject({ total: 2500, complete: true });
    expect(page().rows[0]).toEqual({ address: 'new@x.example', reason: 'COMPLAINT', updatedAtMs: nowMs + 1 });
    expect(lists.page(place, { ...firstPage, find: 'a00000@x.example' }).foundAt).toBeNull();
  });

  it('keeps nothing of a profile that is no more', async () => {
    const { lists, read, page } = open(10);
    await read();
    lists.keepOnly(['other']);
    expect(page().total).toBe(0);
  });
});
