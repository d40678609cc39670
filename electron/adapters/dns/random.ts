// Unpredictable bytes for query ids, letter case and the choice of sockets, drawn in bulk because each draw is a system call.
import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;

/** The next bytes of the pool, never given out twice; at most 4096 at once. Read them before the next call. */
export function randomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}

/** A whole number from 0 up to, not including, `limit` (at most 65536). */
export function randomBelow(limit: number): number {
  return Math.floor((randomBytes(4).readUInt32BE() / 2 ** 32) * limit);
}
