import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/app.ts';
import {
  acceptWatch,
  forgetWatch,
  goToWatch,
  isGreenRecord,
  isRunning,
  publishInDemo,
  startWatch,
  stateIn,
  stopWatch,
  useWatch,
  watchOf,
} from '../../../renderer/state/watch.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import { sameText } from '../../../shared/text.ts';
import type { WatchedRecord } from '../../../shared/watch.ts';
import { exampleApp } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleRecord, exampleWanted, exampleWatch } from '../identity-examples.ts';

const ref: IdentityRef = { name: 'a.example', region: 'us-east-1' };
const started = () =>
  standBridge({
    'watch.start': () => ({ ok: true, value: { watchId: 'w' } }),
    'account.start': () => ({ ok: true, value: { runId: 'r' } }),
    'demo.publish': () => ({ ok: true, value: null }),
    'settings.save': (settings) => ({ ok: true, value: { ...exampleApp, settings } }),
  });
const current = () => watchOf(useWatch.getState().watches, ref);

beforeEach(() => {
  useWatch.setState(useWatch.getInitialState());
  useApp.setState({ app: exampleApp, notice: null });
});

function recordAt(...states: readonly WatchedRecord['servers'][number]['state'][]): WatchedRecord {
  const servers = states.map((state, index) => ({
    server: { name: `ns${index}.example`, address: `192.0.2.${index}` },
    state,
    turnedAtMs: null,
    says: sameText(''),
  }));
  return { record: exampleRecord(), purpose: sameText(''), servers };
}

describe('a watch', () => {
  it('is there before the servers have answered, and follows what main tells', async () => {
    started();
    await startWatch(ref);
    expect(current()).toMatchObject({ id: 'w', state: null });
    acceptWatch(exampleWatch());
    expect(current()?.state).toMatchObject({ outcome: 'watching' });
    expect(useWatch.getState().watches).toHaveLength(1);
  });

  it('that told something before its own answer is one watch', async () => {
    standBridge({
      'watch.start': () => {
        acceptWatch(exampleWatch());
        return { ok: true, value: { watchId: 'w' } };
      },
    });
    await startWatch(ref);
    expect(useWatch.getState().watches).toHaveLength(1);
    expect(current()?.state).not.toBeNull();
  });

  it('is not started twice', async () => {
    const { asked } = started();
    await startWatch(ref);
    await startWatch(ref);
    expect(asked).toHaveLength(1);
  });

  it('once it is over may be started anew in its place, or taken away', async () => {
    started();
    acceptWatch(exampleWatch({ watchId: 'old', outcome: 'stopped', nextAtMs: null }));
    await startWatch(ref);
    expect(useWatch.getState().watches.map(({ id }) => id)).toEqual(['w']);
    forgetWatch('w');
    expect(useWatch.getState().watches).toEqual([]);
  });

  it('that turns green has the identity audited again', () => {
    const { asked } = started();
    acceptWatch(exampleWatch({ outcome: 'green', nextAtMs: null }));
    expect(asked).toEqual([{ name: 'account.start', input: { only: [ref] } }]);
    const watch = current();
    expect(watch === null ? null : isRunning(watch)).toBe(false);
  });

  it('of another profile is not this identity, and leads back to its own profile', async () => {
    const { asked } = started();
    await startWatch(ref);
    useApp.setState({ app: { ...exampleApp, settings: { ...exampleApp.settings, profileId: 'other' } } });
    expect(current()).toBeNull();
    await Promise.all(useWatch.getState().watches.map(goToWatch));
    expect(asked.at(-1)).toMatchObject({ name: 'settings.save', input: { profileId: 'demo' } });
    expect(current()).not.toBeNull();
  });

  it('that main no longer knows is taken away when it is stopped', async () => {
    acceptWatch(exampleWatch());
    standBridge({ 'watch.stop': () => ({ ok: false, failure: { kind: 'not-found', what: sameText('x') } }) });
    await stopWatch('w');
    expect(current()).toBeNull();
  });

  it('sees the demo records arrive', async () => {
    const { asked } = started();
    await publishInDemo(ref);
    expect(asked.map(({ name }) => name)).toEqual(['demo.publish', 'watch.start']);
  });
});

describe('a watched record', () => {
  it('is green where every server that can be asked has it, and one can', () => {
    expect(isGreenRecord(recordAt('right', 'unknown'))).toBe(true);
    expect(isGreenRecord(recordAt('right', 'missing'))).toBe(false);
    expect(isGreenRecord(recordAt('unknown'))).toBe(false);
    expect(isGreenRecord(recordAt())).toBe(false);
  });

  it('is shown as the watch saw it last', () => {
    const wanted = exampleWanted({ state: 'missing' });
    const seen = (record: WatchedRecord) =>
      stateIn({ id: 'w', identity: ref, profileId: 'demo', state: exampleWatch({ records: [record] }) }, wanted);
    expect(seen(recordAt('right', 'right'))).toBe('right');
    expect(seen(recordAt('right', 'missing'))).toBe('partly');
    expect(seen(recordAt('missing'))).toBe('missing');
    expect(stateIn(null, wanted)).toBe('missing');
  });
});
