// Asks the links or images of a draft, each once: few at a time, and no host more than twice a second.
import type { ImageFacts, WebReply } from '../../../shared/draft/outside.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Sleep } from '../../ports/sleep.ts';
import type { Web, WebAnswer } from '../../ports/web.ts';
import type { Workshop } from '../../ports/workshop.ts';

export type AskingWorld = {
  readonly web: Web;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
};

export type ToldReply<T> = (found: T, done: number) => void;

const atOnce = 6;
const hostGapMs = 500;
const linkPatience = { maxBytes: 0, timeoutMs: 15_000 };
/** Larger is a fault of its own, and is said. */
export const imagePatience = { maxBytes: 10 * 1024 * 1024, timeoutMs: 20_000 };

export async function askLinks(
  urls: readonly string[],
  told: ToldReply<WebReply>,
  world: AskingWorld,
): Promise<readonly WebReply[]> {
  return askEach(urls, { told, world, ask: async (url) => (await fetchLink(url, world)).reply });
}

function fetchLink(url: string, { web, signal }: AskingWorld): Promise<WebAnswer> {
  return web.fetch({ url, method: 'head', ...linkPatience, signal });
}

export async function askImages(
  urls: readonly string[],
  told: ToldReply<ImageFacts>,
  world: AskingWorld & { readonly workshop: Workshop },
): Promise<readonly ImageFacts[]> {
  return askEach(urls, { told, world, ask: (url) => fetchImage(url, world) });
}

async function fetchImage(url: string, { web, signal, workshop }: AskingWorld & { readonly workshop: Workshop }) {
  const { reply, body } = await web.fetch({ url, method: 'get', ...imagePatience, signal });
  const isThere = reply.outcome.kind === 'answered' && reply.outcome.status < 400;
  if (body === null || !isThere) return { url, reply, format: null, widthPx: null, heightPx: null, bytes: null };
  const measured = await workshop.work('measureImage', { bytes: body });
  const { format, widthPx, heightPx } = measured.ok ? measured.value : { format: null, widthPx: null, heightPx: null };
  return { url, reply, format, widthPx, heightPx, bytes: body.length };
}

type Asking<T> = {
  readonly told: ToldReply<T>;
  readonly world: AskingWorld;
  readonly ask: (url: string) => Promise<T>;
};

/** What was not reached before the end was asked for is left out. */
async function askEach<T>(urls: readonly string[], { told, world, ask }: Asking<T>): Promise<readonly T[]> {
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
