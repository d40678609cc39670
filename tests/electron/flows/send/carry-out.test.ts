// What happens on the way: throttling, lost answers, stops and resumptions; nothing is sent twice.
import { describe, expect, it } from 'vitest';
import type { Trouble, TroubledRequest } from '../../../../electron/demo/ses/trouble.ts';
import { carryOut } from '../../../../electron/flows/send/carry-out.ts';
import { listSends, openSend } from '../../../../electron/flows/send/open-send.ts';
import { resumeSend, startSend } from '../../../../electron/flows/send/start-send.ts';
import type { RunStore } from '../../../../electron/ports/run-store.ts';
import { refuse } from '../../../../shared/failure.ts';
import type { SendTarget } from '../../../../shared/message/asks.ts';
import { memoryRuns } from '../../../fakes/memory-runs.ts';
import { entryOf, sendRunOf } from '../../../fakes/send-run.ts';
import { sendAll, sendAsk, type SendTrial, sendTrial, type TrialChange } from '../../../fakes/send-world.ts';
import { sesTrial } from '../../../fakes/ses-trial.ts';

const trial = sesTrial();
const names = ['a', 'b', 'c', 'd'];
const addresses = names.map((name) => `${name}@simulator.amazonses.com`);
const four: SendTarget = { kind: 'addresses', addresses };

/** The n-th SendEmail, counted from 1, meets this. */
function troubled(at: (count: number) => Trouble | null, change: TrialChange = {}): Promise<SendTrial> {
  let count = 0;
  const trouble = ({ operation }: TroubledRequest): Trouble | null => {
    if (operation !== 'SendEmail') return null;
    count += 1;
    return at(count);
  };
  return sendTrial(trial, { ...change, site: { trouble }, setup: { attempts: 1, answerTimeoutMs: 2000 } });
}

const recipients = (world: SendTrial): readonly string[] =>
  world
    .sent()
    .flatMap((each) => each.addresses)
    .toSorted();

async function resumed(id: string, world: SendTrial) {
  const ready = await resumeSend(id, world);
  if (!ready.ok) throw new Error(JSON.stringify(ready.failure));
  return carryOut({ ...ready.value, signal: new AbortController().signal }, world, () => undefined);
}

describe('a sending that is throttled', () => {
  it('waits longer each time, and goes on', async () => {
    const world = await troubled((count) => (count >= 2 && count <= 4 ? { kind: 'throttled' } : null));
    const { run } = await sendAll(sendAsk('simple', four), '', world);
    expect(run.entries.every(({ state }) => state === 'sent')).toBe(true);
    expect(recipients(world)).toEqual(addresses);
    expect(world.slept.filter((ms) => ms >= 1000)).toEqual([1000, 2000, 4000]);
  });

  it('gives up after ten minutes, and what waits can be gone on with', async () => {
    let isOver = false;
    const world = await troubled(() => (isOver ? null : { kind: 'throttled' }));
    const { run } = await sendAll(sendAsk('simple', four), '', world);
    expect(run).toMatchObject({ failure: { kind: 'aws-throttled' } });
    expect(run.entries.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    isOver = true;
    expect(await resumed(run.id, world)).toMatchObject({ failure: null });
    expect(recipients(world)).toEqual(addresses);
  });
});

describe('a sending whose answer is lost', () => {
  it.each<[string, Trouble]>([
    ['the connection breaks', { kind: 'hang-up' }],
    ['nothing is answered', { kind: 'silence' }],
    ['the service fails', { kind: 'error', code: 'InternalFailure', status: 500, message: 'x' }],
    ['a proxy answers', { kind: 'answer', status: 200, contentType: 'text/html', body: '<p>Sign in</p>' }],
  ])('because %s does not send that one again', async (_what, trouble) => {
    const world = await troubled((count) => (count === 2 ? trouble : null));
    const { run } = await sendAll(sendAsk('simple', four), '', world);
    expect(run.entries.map(({ state }) => state)).toEqual(['sent', 'unknown', 'waiting', 'waiting']);
    expect(run.failure).not.toBeNull();
    const after = await resumed(run.id, world);
    expect(after.entries.map(({ state }) => state)).toEqual(['sent', 'unknown', 'sent', 'sent']);
    expect(recipients(world)).toEqual(addresses.filter((address) => !address.startsWith('b')));
    // Nothing waits any more: there is nothing left to be sent by mistake.
    expect(await resumeSend(run.id, world)).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
    expect(await world.runs.openLoad('demo', run.id)).toMatchObject({ ok: false });
  });

  it('refuses one and goes on with the others, and stops where all would fare the same', async () => {
    const world = await troubled((count) => {
      if (count === 2) return { kind: 'error', code: 'MessageRejected', status: 400, message: 'no' };
      return count === 3 ? { kind: 'error', code: 'SendingPausedException', status: 400, message: 'paused' } : null;
    });
    const { run } = await sendAll(sendAsk('simple', four), '', world);
    expect(run.entries.map(({ state, status }) => [state, status])).toEqual([
      ['sent', null],
      ['refused', 'MessageRejected'],
      ['waiting', 'SendingPausedException'],
      ['waiting', null],
    ]);
    expect(run.failure).toMatchObject({ code: 'SendingPausedException' });
  });
});

it('stops between two messages, and goes on with those that were left', async () => {
  const world = await troubled(() => null);
  const ready = await startSend({ ask: sendAsk('simple', four), typed: '' }, world);
  if (!ready.ok) throw new Error(JSON.stringify(ready.failure));
  const stop = new AbortController();
  const run = await carryOut({ ...ready.value, signal: stop.signal }, world, (_changed, now) => {
    if (now.entries[1]?.state === 'sending') stop.abort();
  });
  expect(run.entries.map(({ state }) => state)).toEqual(['sent', 'sent', 'stopped', 'stopped']);
  expect(run).toMatchObject({ failure: null });
  expect(world.sent()).toHaveLength(2);
  // What was confirmed is sent, whatever was typed since.
  const draft = await world.drafts.openDraft('demo', 'draft');
  if (draft.ok) await world.drafts.saveDraft({ ...draft.value, source: { ...draft.value.source, subject: 'Changed' } });
  await resumed(run.id, world);
  expect(recipients(world)).toEqual(addresses);
  expect(new Set(world.sent().map(({ subject }) => subject))).toEqual(new Set(['Hello, Mia']));
});

it('sends nothing that the disk would not know of', async () => {
  const kept = memoryRuns();
  const full = { kind: 'disk', path: '/runs', because: 'ENOSPC' } as const;
  const runs: RunStore = {
    ...kept,
    saveSend: async (run) => (run.entries[2]?.state === 'sending' ? refuse(full) : kept.saveSend(run)),
  };
  const world = await troubled(() => null, { runs });
  const { run } = await sendAll(sendAsk('simple', four), '', world);
  expect(run).toMatchObject({ failure: full });
  expect(run.entries.map(({ state }) => state)).toEqual(['sent', 'sent', 'waiting', 'waiting']);
  expect(world.sent()).toHaveLength(2);
});

it('does not know what was under way when the program ended', async () => {
  const runs = memoryRuns();
  const place = { runs, profileId: 'mine' };
  await runs.saveSend(sendRunOf('a', [entryOf('a@b.example', { state: 'sending', atMs: 7 }), entryOf('c@b.example')]));
  expect(await openSend('a', place)).toMatchObject({
    value: { endedAtMs: 7, entries: [{ state: 'unknown' }, { state: 'waiting' }] },
  });
  expect(await listSends(place, () => false)).toMatchObject({
    value: [{ counts: { unknown: 1, sending: 0, waiting: 1 } }],
  });
  expect(await listSends(place, () => true)).toMatchObject({ value: [{ counts: { sending: 1 }, endedAtMs: null }] });
});
