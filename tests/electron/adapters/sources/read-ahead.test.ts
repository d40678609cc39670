// A reading goes on while the store is at work: a little ahead, in order, and to an end.
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../../electron/adapters/sources/read-ahead.ts';
import { emptyBatch, type Reading } from '../../../../electron/adapters/sources/source-world.ts';
import type { Failure } from '../../../../shared/failure.ts';

const failure: Failure = { kind: 'cancelled' };

/** Brings so many batches to keep, with two that only tell before each; what it did is written down. */
async function* told(batches: number, did: string[]): Reading {
  try {
    for (let done = 0; done < batches; done += 1) {
      for (const bytes of [1, 2]) yield { ...emptyBatch, done, bytes, at: `on the way to ${done}` };
      did.push(`brought ${done}`);
      yield { ...emptyBatch, done, skipped: 1 };
    }
    return failure;
  } finally {
    did.push('ended');
  }
}

/** What waits in line is done. */
const settled = () => new Promise((resolve) => void setImmediate(resolve));

describe('reading ahead', () => {
  it('brings the same batches in the same order, and ends as the reading ends', async () => {
    const reading = readAhead(told(4, []));
    const heard = [];
    let next = await reading.next();
    for (; next.done !== true; next = await reading.next()) heard.push(next.value);
    expect(next.value).toBe(failure);
    expect(heard.filter(({ skipped }) => skipped > 0).map(({ done }) => done)).toEqual([0, 1, 2, 3]);
    // However they were put together, all bytes are told of.
    expect(heard.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(12);
  });

  it('is ahead by two batches at the most while the one before is kept', async () => {
    const did: string[] = [];
    const reading = readAhead(told(9, did));
    let next = await reading.next();
    while (next.done !== true && next.value.skipped === 0) next = await reading.next();
    await settled();
    expect(did).toEqual(['brought 0', 'brought 1', 'brought 2']);
    await reading.return(null);
    expect(did.at(-1)).toBe('ended');
  });

  it('throws what the reading throws', async () => {
    async function* broken(): Reading {
      yield emptyBatch;
      await settled();
      throw new Error('a bug');
    }
    const reading = readAhead(broken());
    expect(await reading.next()).toMatchObject({ done: false });
    await expect(reading.next()).rejects.toThrow('a bug');
  });
});
