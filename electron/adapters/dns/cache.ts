// Answers kept for as long as they say, the least recently used forgotten first.
import type { Clock } from '../../ports/clock.ts';
import { readChain } from './read-chain.ts';
import type { WireQuestion } from './write-query.ts';
import type { Step } from './step.ts';

const maxPositiveSeconds = 86_400;
/** RFC 2308 5: a sensible limit for negative answers is one to three hours. */
const maxNegativeSeconds = 10_800;

export type Cache = {
  /** Marked as cached, otherwise as it was answered. */
  find(asked: WireQuestion): Step | null;
  /** Keeps what is knowledge; failures are asked again. */
  keep(asked: WireQuestion, step: Step): void;
};

export function createCache(maxEntries: number, clock: Clock): Cache {
  const entries = new Map<string, { readonly step: Step; readonly untilMs: number }>();

  return {
    find: (asked) => {
      const key = keyOf(asked);
      const entry = entries.get(key);
      if (entry === undefined) return null;
      entries.delete(key);
      if (entry.untilMs <= clock.nowMs()) return null;
      // Back at the end: a Map keeps the order of insertion.
      entries.set(key, entry);
      return { ...entry.step, cached: true };
    },
    keep: (asked, step) => {
      const seconds = lifeSeconds(step, asked);
      if (seconds <= 0) return;
      const key = keyOf(asked);
      entries.delete(key);
      entries.set(key, { step, untilMs: clock.nowMs() + seconds * 1000 });
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
    },
  };
}

export function keyOf(asked: WireQuestion): string {
  return `${asked.type} ${asked.name}`;
}

/** How long an answer may be used again; 0 for not at all. */
function lifeSeconds({ failure, message }: Step, { name, type }: WireQuestion): number {
  if (failure !== null || message === null) return 0;
  let seconds = maxPositiveSeconds;
  for (const record of message.answers) seconds = Math.min(seconds, record.ttlSeconds);
  const { end, negativeSoa } = readChain(message, type, [name]);
  if (end !== 'nodata' && end !== 'nxdomain') return seconds;
  // RFC 2308 5: the lesser of the SOA's TTL and its minimum field; without SOA a negative answer is not kept.
  if (negativeSoa === null) return 0;
  return Math.min(seconds, maxNegativeSeconds, negativeSoa.ttlSeconds, negativeSoa.minimumSeconds);
}
