// The answers about sendings: begun, announced to the end, stopped, gone on with once at a time, listed and removed.
import { describe, expect, it } from 'vitest';
import type { Announce } from '../../../electron/ipc/answers.ts';
import { sendAnswers } from '../../../electron/ipc/send.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { accept } from '../../../shared/failure.ts';
import type { SendTarget } from '../../../shared/message/asks.ts';
import { memorySettings } from '../../fakes/memory-stores.ts';
import { sendAsk, sendTrial, type TrialChange } from '../../fakes/send-world.ts';
import { sesTrial } from '../../fakes/ses-trial.ts';

const trial = sesTrial();
const four: SendTarget = {
  kind: 'addresses',
  addresses: ['a', 'b', 'c', 'd'].map((name) => `${name}@simulator.amazonses.com`),
};

type Told = Parameters<Announce>[1] & { readonly runId: string; readonly endedAtMs: number | null };

async function stand(change: TrialChange = {}, held: Promise<void> = Promise.resolve()) {
  const world = await sendTrial(trial, change);
  const told: Told[] = [];
  let ended = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (ended = resolve));
  const closed = { resolvers: 0 };
  const resolver = { ...world.resolver, close: async () => void (closed.resolvers += 1) };
  const session = {
    ...world,
    settings: memorySettings(),
    accountWorld: () => Promise.resolve(accept({ ...world, resolver, profileId: 'demo', kind: 'demo' })),
    sleep: () => held,
    smtp: world.openSmtp,
    readBytes: async (filePath: string) =>
      accept(Buffer.from(filePath.endsWith('.json') ? '[{"to":"mia@b.example"}]' : 'x'.repeat(11_000_000))),
  } as unknown as Session;
  const chosen = { path: null as string | null };
  const desk = { chooseFile: () => Promise.resolve(chosen.path) } as unknown as Desk;
  const announce = ((_name: string, payload: Told) => {
    told.push(payload);
    if (payload.endedAtMs !== null) ended();
  }) as Announce;
  return { answers: sendAnswers(session, desk, announce), world, told, isOver, chosen, closed };
}

describe('a sending', () => {
  it('is announced to its end, in few signals, and kept', async () => {
    const { answers, told, isOver, world, closed } = await stand();
    const begun = await answers['send.start']({ ask: sendAsk('simple', four), typed: '' });
    const runId = begun.ok ? begun.value.runId : JSON.stringify(begun.failure);
    expect(told).toEqual([]);
    await isOver;
    expect(told.length).toBeLessThan(8);
    expect(told.at(-1)).toMatchObject({ runId, total: 4, failure: null });
    const last = new Map(
      told
        .flatMap((each) => ('entries' in each && Array.isArray(each.entries) ? each.entries : []))
        .map(({ index, entry }) => [index, entry.state]),
    );
    expect([...last]).toEqual([0, 1, 2, 3].map((index) => [index, 'sent']));
    expect(await answers['send.list']({})).toMatchObject({ value: [{ id: runId, counts: { sent: 4 } }] });
    expect(await answers['send.open']({ id: runId })).toMatchObject({ value: { id: runId, way: 'simple' } });
    expect(world.sent()).toHaveLength(4);
    expect(closed.resolvers).toBe(1);
    expect(await answers['send.remove']({ id: runId })).toEqual({ ok: true, value: [] });
  });

  it('can be stopped, not removed meanwhile, and gone on with once at a time', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const told = { account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 500, MaxSendRate: 1 } } };
    const { answers, isOver, world } = await stand({ told }, held);
    const begun = await answers['send.start']({ ask: sendAsk('simple', four), typed: '' });
    const runId = begun.ok ? begun.value.runId : '';
    while (world.sent().length === 0) await new Promise(setImmediate);
    expect(await answers['send.remove']({ id: runId })).toMatchObject({ failure: { kind: 'not-allowed' } });
    expect(await answers['send.list']({})).toMatchObject({ value: [{ endedAtMs: null }] });
    // It is under way: the same run is meant.
    expect(await answers['send.resume']({ id: runId })).toEqual({ ok: true, value: { runId } });
    expect(await answers['send.stop']({ runId })).toMatchObject({ ok: true });
    release();
    await isOver;
    expect(world.sent()).toHaveLength(1);
    expect(await answers['send.open']({ id: runId })).toMatchObject({
      value: { entries: [{ state: 'sent' }, { state: 'stopped' }, {}, {}] },
    });
    await new Promise(setImmediate);
    expect(await answers['send.stop']({ runId })).toMatchObject({ failure: { kind: 'not-found' } });
  });

  it('begins by the right word alone, whatever a window asks', async () => {
    const { answers, world, told } = await stand();
    const someone = 'mia@success.receivers.test';
    const to = (...addresses: readonly string[]): SendTarget => ({ kind: 'addresses', addresses });
    const words = [
      '',
      '1',
      'yes',
      'MIA@success.receivers.test',
      `${someone}.evil.example`,
      'success@simulator.amazonses.com',
    ];
    for (const typed of words)
      expect(await answers['send.start']({ ask: sendAsk('simple', to(someone)), typed })).toMatchObject({
        failure: { kind: 'not-confirmed', wanted: someone },
      });
    // Hidden among those of the simulator, one that is none still asks for the number.
    for (const other of [
      someone,
      'success@simulator.amazonses.com.evil.example',
      'success@evil.simulator.amazonses.com',
    ])
      expect(
        await answers['send.start']({ ask: sendAsk('raw', to('a@simulator.amazonses.com', other)), typed: other }),
      ).toMatchObject({ failure: { kind: 'not-confirmed', wanted: '2' } });
    expect([world.sent(), told, await answers['send.list']({})]).toEqual([[], [], { ok: true, value: [] }]);
  });

  it('is refused where its profile cannot be opened, or nothing is known of it', async () => {
    const { answers } = await stand();
    expect(await answers['send.resume']({ id: 'none' })).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await answers['send.open']({ id: 'none' })).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await answers['send.preview']({ ...sendAsk('simple'), draftId: 'none' })).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });
});

it('reads lists of recipients that the user chooses', async () => {
  const { answers, chosen } = await stand();
  expect(await answers['send.read-recipients']({})).toEqual({ ok: true, value: null });
  chosen.path = '/lists/people.json';
  expect(await answers['send.read-recipients']({})).toMatchObject({
    value: { fileName: 'people.json', recipients: [{ to: 'mia@b.example', data: '{}' }] },
  });
  chosen.path = '/lists/people.csv';
  expect(await answers['send.read-recipients']({})).toMatchObject({
    failure: { kind: 'bad-input', because: { en: expect.stringContaining('10 MB') as string } },
  });
});
