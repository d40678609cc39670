// Times as scenario files tell them: seconds since 1970 as the API has them, ISO 8601, or so long ago (`-36h`, `-12d`).
import type { JsonObject } from '../operation.ts';

const unitMs: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `nowMs` where the member is left out. */
export function toldTimeMs(members: JsonObject, name: string, nowMs: number): number {
  const told = members[name];
  if (told === undefined) return nowMs;
  if (typeof told === 'number') return told * 1000;
  if (typeof told !== 'string') throw new Error(`${name} is no time`);
  const ago = /^-(\d+(?:\.\d+)?)([mhd])$/u.exec(told);
  const atMs = ago === null ? Date.parse(told) : nowMs - Number(ago[1]) * (unitMs[ago[2] ?? ''] ?? 0);
  if (Number.isNaN(atMs)) throw new Error(`${name} is no time: ${told}`);
  return atMs;
}
