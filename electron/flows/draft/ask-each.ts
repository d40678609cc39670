// Asks many addresses, each once: few at a time, and no host more than twice a second.
import type { Clock } from '../../ports/clock.ts';
import type { Sleep } from '../../ports/sleep.ts';
import type { Web } from '../../ports/web.ts';

export type AskingWorld = {
  readonly web: Web;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
};

export type ToldReply<T> = (found: T, done: number) => void;

const atOnce = 6;
const hostGapMs = 500;
export type Asking<T> = {
  readonly told: ToldReply<T>;
  readonly world: AskingWorld;
  readonly ask: (url: string) => Promise<T>;
};

/** What was not reached before the end was asked for is left out. */
export async function askEach<T>(urls: readonly string[], { told, world, ask }: Asking<T>): Promise<readonly T[]> {
  const waiting = [...new Set(urls)];
  const found: T[] = [];
  const turnOf = hostTurns(world);
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined && !world.signal.aborted; url = waiting.shift()) {
      await turnOf(url);
      if (world.signal.aborted) return;
      const reply = await ask(url);
      if (world.signal.aborted) return;
      found.push(reply);
      told(reply, found.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** Waits until a host may be asked again. */
function hostTurns({ clock, sleep, signal }: AskingWorld) {
  const freeAtMs = new Map<string, number>();
  return async (url: string): Promise<void> => {
    const host = URL.canParse(url) ? new URL(url).host : '';
    const nowMs = clock.nowMs();
    const turnMs = Math.max(nowMs, freeAtMs.get(host) ?? 0);
    freeAtMs.set(host, turnMs + hostGapMs);
    if (turnMs > nowMs) await sleep(turnMs - nowMs, signal);
  };
}
