import { beforeEach, describe, expect, it } from 'vitest';
import { holdState } from '../../../renderer/state/history-held.ts';
import {
  acceptHistoryEnd,
  acceptHistoryProgress,
  followQueue,
  importDropped,
  importEvents,
  joinSources,
  readSource,
  useHistorySources,
} from '../../../renderer/state/history-sources.ts';
import { forgetProfile } from '../../../renderer/state/with-profile.ts';
import { nothingTaken, type HistoryRunEnd } from '../../../shared/history/sources.ts';
import { sameText } from '../../../shared/text.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleSource, exampleState } from '../history-rows.ts';

const end = (change: Partial<HistoryRunEnd> = {}): HistoryRunEnd => ({
  runId: 'r',
  sourceId: 's3-a',
  cancelled: false,
  failure: null,
  taken: { ...nothingTaken, events: 7 },
  ...change,
});
const progress = { runId: 'r', sourceId: 's3-a', done: 1, total: 4, bytes: 9, events: 3, at: 'key' };

beforeEach(forgetProfile);

describe('a reading', () => {
  it('is told of from its beginning to its end', async () => {
    standBridge({ 'history.sync': () => ({ ok: true, value: { runId: 'r' } }) });
    await readSource('s3-a', { stretch: { fromMs: 0, untilMs: 1 } });
    acceptHistoryProgress(progress);
    expect(useHistorySources.getState().runs).toEqual({ r: { sourceId: 's3-a', progress } });
    acceptHistoryEnd(end());
    expect(useHistorySources.getState()).toMatchObject({ runs: {}, ends: { 's3-a': { taken: { events: 7 } } } });
  });

  it('that ended before main answered that it began does not run on', async () => {
    standBridge({
      'history.import': () => {
        acceptHistoryEnd(end({ runId: 'quick', sourceId: 'files' }));
        return { ok: true, value: { runId: 'quick' } };
      },
    });
    await importEvents({ from: 'files' });
    expect(useHistorySources.getState()).toMatchObject({ runs: {}, imported: { runId: 'quick' } });
  });

  it('that was begun before the window was loaded can be stopped, and is not begun again once it ended', () => {
    const held = exampleState({ running: [{ runId: 'r', sourceId: 'q' }] });
    holdState(held);
    expect(useHistorySources.getState().runs).toEqual({ r: { sourceId: 'q', progress: null } });
    acceptHistoryEnd(end({ sourceId: 'q' }));
    holdState({ ...held });
    expect(useHistorySources.getState()).toMatchObject({ runs: {}, ends: { q: { taken: { events: 7 } } } });
  });

  it('of dropped files is begun with their paths', async () => {
    const { asked } = standBridge({ 'history.import': () => ({ ok: true, value: null }) });
    importDropped([new File(['{}'], 'a.json'), new File(['{}'], 'b.gz')]);
    await Promise.resolve();
    expect(asked).toEqual([
      { name: 'history.import', input: { from: 'dropped', paths: ['/dropped/a.json', '/dropped/b.gz'] } },
    ]);
  });
});

describe('a queue', () => {
  const place = { kind: 'queue', region: 'us-east-1', queueUrl: 'https://sqs.example/1/q', mode: 'peek' } as const;
  const queue = exampleSource({ id: 'q-peek', place });

  it('is deleted from only once it is kept as one that is', async () => {
    const taken = exampleSource({ id: 'q-consume', place: { ...place, mode: 'consume' } });
    const { asked } = standBridge({
      'history.save-source': () => ({ ok: true, value: exampleState({ sources: [queue, taken] }) }),
      'history.sync': () => ({ ok: true, value: { runId: 'r' } }),
    });
    await followQueue(queue, 'consume', 1000);
    expect(asked).toMatchObject([
      { name: 'history.save-source', input: { place: { mode: 'consume' } } },
      { name: 'history.sync', input: { sourceId: 'q-consume', stretch: { fromMs: 1000 } } },
    ]);
  });

  it('is not read at all where main refuses that', async () => {
    const failure = { kind: 'read-only', profile: 'p', operation: 'DeleteMessage' } as const;
    const { asked } = standBridge({ 'history.save-source': () => ({ ok: false, failure }) });
    expect(await followQueue(queue, 'consume', 1000)).toEqual(failure);
    expect(asked).toHaveLength(1);
  });
});

it('what is kept of a source and what the account says of it are one', () => {
  const found = exampleSource({ found: sameText('by the set shop'), sets: ['shop'] });
  const kept = exampleSource({ read: [{ fromMs: 1, untilMs: 2 }], events: 4 });
  const other = exampleSource({ id: 'other' });
  expect(joinSources([found, other], [kept])).toEqual([{ ...found, read: kept.read, events: 4 }, other]);
});
