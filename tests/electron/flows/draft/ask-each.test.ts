// Asking many addresses: each once, few at a time, no host too often, and an end when one is asked for.
import { describe, expect, it } from 'vitest';
import { askImages } from '../../../../electron/flows/draft/ask-images.ts';
import { askLinks } from '../../../../electron/flows/draft/ask-links.ts';
import type { Web } from '../../../../electron/ports/web.ts';
import { measureImage } from '../../../../electron/adapters/workshop/measure-image.ts';
import { printPng } from '../../../../electron/demo/web/print-png.ts';
import type { WebReply } from '../../../../shared/draft/outside.ts';
import { accept } from '../../../../shared/failure.ts';

/** Time passes by sleeping alone. */
function trial(body: Uint8Array | null = null) {
  const stop = new AbortController();
  const time = { nowMs: 0 };
  const asked: { readonly url: string; readonly atMs: number }[] = [];
  const flight = { now: 0, most: 0 };
  const web: Web = {
    async fetch({ url }) {
      asked.push({ url, atMs: time.nowMs });
      flight.now += 1;
      flight.most = Math.max(flight.most, flight.now);
      await new Promise((done) => setImmediate(done));
      flight.now -= 1;
      const outcome = { kind: 'answered', status: 200, contentType: null, bytes: null } as const;
      return { reply: { url, hops: [], outcome, askedAtMs: time.nowMs, elapsedMs: 0 }, body };
    },
    close: async () => undefined,
  };
  const sleep = async (durationMs: number): Promise<void> => {
    const wakeAtMs = time.nowMs + durationMs;
    await new Promise((done) => setImmediate(done));
    time.nowMs = Math.max(time.nowMs, wakeAtMs);
  };
  return { world: { web, clock: { nowMs: () => time.nowMs }, sleep, signal: stop.signal }, asked, flight, stop };
}

describe('askLinks', () => {
  it('asks each address once, six at a time at most', async () => {
    const { world, asked, flight } = trial();
    const urls = Array.from({ length: 40 }, (_, at) => `https://h${at % 20}.example/`);
    const told: number[] = [];
    const replies = await askLinks(urls, (_reply, done) => told.push(done), world);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(20);
    expect(replies).toHaveLength(20);
    expect(told).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(flight.most).toBe(6);
  });

  it('leaves half a second between two questions to one host', async () => {
    const { world, asked } = trial();
    await askLinks(['https://a.example/1', 'https://a.example/2', 'https://a.example/3'], () => undefined, world);
    expect(asked.map(({ atMs }) => atMs)).toEqual([0, 500, 1000]);
  });

  it('ends where it is told to, and gives what came until then', async () => {
    const { world, asked, stop } = trial();
    const urls = Array.from({ length: 30 }, (_, at) => `https://h${at}.example/`);
    const told: WebReply[] = [];
    const replies = await askLinks(
      urls,
      (reply, done) => {
        told.push(reply);
        if (done === 3) stop.abort();
      },
      world,
    );
    expect(replies).toEqual(told);
    expect(replies).toHaveLength(3);
    expect(asked.length).toBeLessThan(12);
  });
});

describe('askImages', () => {
  const workshop = {
    work: async (_task: unknown, takes: unknown) =>
      accept(measureImage((takes as { readonly bytes: Uint8Array }).bytes)),
    close: async () => undefined,
  } as unknown as Parameters<typeof askImages>[2]['workshop'];

  it('measures what came', async () => {
    const png = printPng({ widthPx: 300, heightPx: 50, isGrainy: false });
    const { world } = trial(png);
    const [image] = await askImages(['https://a.example/x.png'], () => undefined, { ...world, workshop });
    expect(image).toMatchObject({ format: 'png', widthPx: 300, heightPx: 50, bytes: png.length });
  });

  it('says of what is no image that it is none', async () => {
    const { world } = trial(new TextEncoder().encode('<html>not here</html>'));
    const [image] = await askImages(['https://a.example/x.png'], () => undefined, { ...world, workshop });
    expect(image).toMatchObject({ format: null, widthPx: null, bytes: 21 });
  });
});
