// An asking of links always ends with a word, and what came until then is remembered.
import { expect, it } from 'vitest';
import { outsideMemory } from '../../../electron/flows/draft/outside-memory.ts';
import { runAsking } from '../../../electron/ipc/run-asking.ts';
import type { Session } from '../../../electron/ipc/session.ts';
import type { SignalPayload } from '../../../shared/ipc/signals.ts';

const source = { subject: '', html: null, text: null, data: '', mjml: null };

type Web = Awaited<ReturnType<Session['web']>>;
type Said = SignalPayload<'draft.asked'>;

async function ask(open: () => Promise<Web>, stop = new AbortController()) {
  const said: Said[] = [];
  const outside = outsideMemory();
  const session = { web: open, clock: { nowMs: () => 0 }, sleep: async () => undefined } as unknown as Session;
  const urls = ['https://a.example/', 'https://b.example/', 'https://a.example/'];
  await runAsking({ runId: 'r', draftId: 'd', what: 'link', urls, stop }, { session, outside }, (_name, payload) => {
    said.push(payload as Said);
  });
  return { said, links: outside.of('d', source).links };
}

function web(onFetch: () => void = () => undefined) {
  const closed = { count: 0 };
  const outcome = { kind: 'answered', status: 200, contentType: null, bytes: null } as const;
  const opened: Web = {
    fetch: async ({ url }) => {
      onFetch();
      return { reply: { url, hops: [], outcome, askedAtMs: 0, elapsedMs: 0 }, body: null };
    },
    close: async () => void (closed.count += 1),
  };
  return { opened, closed };
}

it('tells each reply, then the end, and remembers them', async () => {
  const { opened, closed } = web();
  const { said, links } = await ask(async () => opened);
  expect(said.map(({ done, total, ended }) => [done, total, ended])).toEqual([
    [1, 2, null],
    [2, 2, null],
    [2, 2, 'done'],
  ]);
  expect(links).toHaveLength(2);
  expect(closed.count).toBe(1);
});

it('ends as stopped where it was, with what had come', async () => {
  const stop = new AbortController();
  const { opened, closed } = web(() => stop.abort());
  const { said, links } = await ask(async () => opened, stop);
  expect(said).toMatchObject([{ done: 0, ended: 'cancelled', reply: null }]);
  expect(links).toEqual([]);
  expect(closed.count).toBe(1);
});

it('ends with the reason where something breaks', async () => {
  const { said, links } = await ask(() => Promise.reject(new Error('no resolver')));
  expect(said).toMatchObject([{ ended: 'done', failure: { kind: 'bug', message: 'Error: no resolver' } }]);
  expect(links).toBeNull();
});
