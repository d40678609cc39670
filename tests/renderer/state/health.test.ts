import { beforeEach, describe, expect, it } from 'vitest';
import { forgetHealthPlace, goToPanel, stepBack, useHealthPlace } from '../../../renderer/state/health-place.ts';
import {
  acceptHealthEnd,
  acceptHealthNews,
  cancelHealth,
  forgetHealth,
  healthOf,
  isBeingRead,
  openHealth,
  readHealth,
  shareOfCalls,
  useHealth,
} from '../../../renderer/state/health.ts';
import { listen } from '../../../renderer/state/listen.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import type { HealthReport } from '../../../shared/health/report.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleHealth, exampleStanding, standingPart } from '../health-examples.ts';

function keep(reports: readonly HealthReport[]) {
  return standBridge({
    'health.open': () => ({ ok: true, value: reports }),
    'health.start': () => ({ ok: true, value: { runId: 'r' } }),
    'health.cancel': () => ({ ok: true, value: null }),
  });
}

const region = (name: string) => healthOf(useHealth.getState().regions, name);
const throttled = { kind: 'aws-throttled', operation: 'GetAccount', region: 'eu-west-1' } as const;

beforeEach(() => {
  useHealth.setState(useHealth.getInitialState());
  forgetHealthPlace();
});

describe('what is kept of an account', () => {
  it('is asked for once, when the place is first entered', async () => {
    const bridge = keep([exampleHealth()]);
    await openHealth();
    await openHealth();
    expect(bridge.asked).toHaveLength(1);
    expect(region('us-east-1').parts.standing?.value.status).toBe('healthy');
  });

  it('says why it cannot be opened, and can be tried again', async () => {
    const failure = { kind: 'disk', path: '/kept', because: 'EACCES' } as const;
    standBridge({ 'health.open': () => ({ ok: false, failure }) });
    await openHealth();
    expect(useHealth.getState()).toMatchObject({ opening: 'failed', openFailure: failure });
    keep([exampleHealth()]);
    await openHealth();
    expect(useHealth.getState()).toMatchObject({ opening: 'ready', openFailure: null });
  });

  it('does not belong to the profile that was chosen meanwhile', async () => {
    keep([exampleHealth()]);
    const opening = openHealth();
    forgetHealth();
    await opening;
    expect(useHealth.getState()).toMatchObject({ opening: 'closed', regions: [] });
  });

  it('gives way to what a reading brought before it was found', async () => {
    keep([exampleHealth()]);
    const paused = standingPart({ value: exampleStanding({ status: 'paused-by-aws' }) });
    acceptHealthNews('r', { kind: 'panel', region: 'us-east-1', part: paused });
    await openHealth();
    expect(region('us-east-1').parts.standing?.value.status).toBe('paused-by-aws');
  });
});

describe('a reading', () => {
  it('fills panel by panel, and says which are still to come', async () => {
    const bridge = keep([]);
    const stop = listen();
    await readHealth(['us-east-1']);
    const reading = () => useHealth.getState().reading;
    expect(isBeingRead(reading(), 'us-east-1', 'standing')).toBe(true);
    expect(isBeingRead(reading(), 'eu-west-1', 'standing')).toBe(false);
    bridge.signal('health.panel', { runId: 'r', region: 'us-east-1', part: standingPart() });
    bridge.signal('health.progress', { runId: 'r', callsDone: 3, callsWanted: 12, waitingMs: 0 });
    expect(isBeingRead(reading(), 'us-east-1', 'standing')).toBe(false);
    expect(isBeingRead(reading(), 'us-east-1', 'alarms')).toBe(true);
    const run = reading();
    expect(run === null ? null : shareOfCalls(run)).toBe(0.25);
    bridge.signal('health.region', { runId: 'r', report: exampleHealth() });
    expect(isBeingRead(reading(), 'us-east-1', null)).toBe(false);
    bridge.signal('health.done', { runId: 'r', cancelled: false, failure: null });
    expect(reading()).toBeNull();
    expect(region('us-east-1')).toMatchObject({ accountId: '111122223333', failure: null });
    stop();
  });

  it('that fails in a region keeps what is known of it, with its age', async () => {
    keep([exampleHealth({ region: 'eu-west-1', finishedAtMs: 7 })]);
    await openHealth();
    const report = exampleHealth({ region: 'eu-west-1', failure: throttled, parts: [], finishedAtMs: 9 });
    acceptHealthNews('r', { kind: 'region', report });
    expect(region('eu-west-1')).toMatchObject({ failure: throttled, finishedAtMs: 7 });
    expect(region('eu-west-1').parts.standing).toBeDefined();
  });

  it('moves no region', async () => {
    keep([exampleHealth(), exampleHealth({ region: 'eu-west-1' })]);
    await openHealth();
    acceptHealthNews('r', { kind: 'region', report: exampleHealth({ finishedAtMs: 99 }) });
    expect(useHealth.getState().regions.map((one) => one.region)).toEqual(['us-east-1', 'eu-west-1']);
  });

  it('that ended is not begun again by a late signal or a late answer', async () => {
    keep([]);
    acceptHealthEnd({ runId: 'r', cancelled: false, failure: null });
    acceptHealthNews('r', { kind: 'panel', region: 'us-east-1', part: standingPart() });
    await readHealth();
    expect(useHealth.getState()).toMatchObject({ reading: null, regions: [] });
  });

  it('can be called off, which is no failure', async () => {
    const bridge = keep([]);
    await readHealth();
    await cancelHealth();
    expect(bridge.asked.at(-1)).toEqual({ name: 'health.cancel', input: { runId: 'r' } });
    acceptHealthEnd({ runId: 'r', cancelled: true, failure: throttled });
    expect(useHealth.getState()).toMatchObject({ failure: null, lastCancelled: true });
  });

  it('of another profile is no longer heard', async () => {
    keep([]);
    await readHealth();
    forgetHealth();
    acceptHealthNews('r', { kind: 'panel', region: 'us-east-1', part: standingPart() });
    expect(useHealth.getState().regions).toEqual([]);
  });
});

describe('the place', () => {
  it('opens a panel from elsewhere, in the region that was open', () => {
    goToPanel('alarms', 'eu-west-1');
    goToPanel('smtp', null);
    expect(useHealthPlace.getState()).toMatchObject({ region: 'eu-west-1', panel: 'smtp' });
    expect(useSelection.getState().place).toBe('account');
  });

  it('is left step by step: the finding first, then the region', () => {
    goToPanel('standing', 'eu-west-1');
    useHealthPlace.setState({ findingId: 'x' });
    stepBack();
    expect(useHealthPlace.getState()).toMatchObject({ region: 'eu-west-1', findingId: null });
    stepBack();
    expect(useHealthPlace.getState().region).toBeNull();
  });
});
