import { beforeEach, expect, it } from 'vitest';
import { forgetDraft, show } from '../../../renderer/state/draft.ts';
import {
  acceptAsked,
  askOutside,
  askSpam,
  forgetOutside,
  runOf,
  stopOutside,
  useOutside,
} from '../../../renderer/state/outside.ts';
import { exampleKept } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const asked = { runId: 'run', draftId: 'draft-1', what: 'link', reply: null, done: 1, total: 2, ended: null } as const;
const score = { address: '127.0.0.1:783', score: 1.5, threshold: 5, rules: [], atMs: 1 };

function standMain() {
  return standBridge({
    'draft.ask-links': () => ({ ok: true, value: { runId: 'run' } }),
    'draft.stop': () => ({ ok: true, value: null }),
    'draft.ask-spam': () => ({ ok: true, value: score }),
    'draft.check': () => ({ ok: false, failure: { kind: 'cancelled' } }),
  });
}

beforeEach(() => {
  forgetDraft();
  forgetOutside();
  show(exampleKept());
});

it('tells how far asking the links is, can be stopped, and is not begun twice', async () => {
  const main = standMain();
  await askOutside('link', ['https://a.example/', 'https://b.example/']);
  await askOutside('link', ['https://a.example/']);
  expect(runOf(useOutside.getState(), 'link', 'draft-1')).toEqual({ runId: 'run', done: 0, total: 2 });
  acceptAsked(asked);
  expect(runOf(useOutside.getState(), 'link', 'draft-1')?.done).toBe(1);
  await stopOutside('link');
  acceptAsked({ ...asked, ended: 'cancelled' });
  expect(useOutside.getState().runs).toEqual({});
  expect(main.asked.map(({ name }) => name)).toEqual(['draft.ask-links', 'draft.stop']);
});

it('has ended where the last signal was quicker than the answer', async () => {
  standMain();
  acceptAsked({ ...asked, done: 2, ended: 'done' });
  await askOutside('link', ['https://a.example/']);
  expect(useOutside.getState().runs).toEqual({});
});

it('asks nothing where there are no addresses', async () => {
  const main = standMain();
  await askOutside('image', []);
  expect(main.asked).toEqual([]);
});

it('keeps the score that spamd gave', async () => {
  standMain();
  const asking = askSpam('');
  expect(useOutside.getState().spam).toMatchObject({ draftId: 'draft-1', score: null });
  await asking;
  expect(useOutside.getState().spam).toMatchObject({ draftId: 'draft-1', of: exampleKept().source, score });
});

it('keeps what is asked for one draft apart from another', async () => {
  const main = standMain();
  await askOutside('link', ['https://a.example/']);
  show({ ...exampleKept(), id: 'draft-2' });
  acceptAsked(asked);
  expect(runOf(useOutside.getState(), 'link', 'draft-2')).toBeUndefined();
  await askOutside('link', ['https://b.example/']);
  expect(main.asked.filter(({ name }) => name === 'draft.ask-links')).toHaveLength(2);
  acceptAsked({ ...asked, ended: 'done', failure: { kind: 'bug', message: 'broken' } });
  expect(runOf(useOutside.getState(), 'link', 'draft-1')).toBeUndefined();
  expect(useOutside.getState().trouble).toMatchObject({ draftId: 'draft-1' });
});
