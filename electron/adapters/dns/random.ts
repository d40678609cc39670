// Unpredictable bytes for query ids, letter case and the choice of sockets, drawn in bulk because each draw is a system call.
import { randomFillSync } from 'node:crypto';

const pool = new Uint8Array(8192);
let used = pool.length;

/** The next byte of the pool; none is given out twice. */
export function randomByte(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte;
}

/** A whole number from 0 up to, not including, `limit` (at most 65536). */
export function randomBelow(limit: number): number {
  const bits = ((randomByte() << 16) | (randomByte() << 8) | randomByte()) >>> 0;
  return Math.floor((bits / 2 ** 24) * limit);
}
