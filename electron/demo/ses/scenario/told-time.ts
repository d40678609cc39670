// Times in a scenario: fixed ones, and ones that move with the day on which the story is told.
import type { Json } from '../operation.ts';

const unitMs: { readonly [unit: string]: number } = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Epoch seconds, an ISO 8601 text, or so long before now: `-90s`, `-30h`, `-3d`. Null where nothing is told. */
export function toldTimeMs(told: Json | undefined, nowMs: number): number | null {
  if (told === undefined || told === null) return null;
  if (typeof told === 'number') return told * 1000;
  const text = String(told);
  const [, amount, unit] = /^-(\d+(?:\.\d+)?)([smhd])$/u.exec(text) ?? [];
  const atMs = amount === undefined ? Date.parse(text) : nowMs - Number(amount) * (unitMs[unit ?? ''] ?? Number.NaN);
  if (Number.isNaN(atMs)) throw new Error(`"${text}" is no time`);
  return atMs;
}
