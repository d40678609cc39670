import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAccount } from '../../../renderer/state/account.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { useHistorySources } from '../../../renderer/state/history-sources.ts';
import { listen } from '../../../renderer/state/listen.ts';
import { useReports } from '../../../renderer/state/reports.ts';
import { startAudit, useRun } from '../../../renderer/state/run.ts';
import { useWatch } from '../../../renderer/state/watch.ts';
import { nothingTaken } from '../../../shared/history/sources.ts';
import { exampleApp, exampleSummary } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleAccountReport, exampleRow, exampleWatch, listedExample } from '../identity-examples.ts';

const progress = (answered: number) => ({
  runId: 'r',
  domain: 'a.example',
  question: { name: 'a.example', type: 'TXT' } as const,
  asked: 9,
  answered,
  domainsDone: 0,
  domainsTotal: 2,
});

beforeEach(() => {
  vi.useFakeTimers();
  useRun.setState({ runs: {}, ended: [], lastCancelled: null });
  useReports.setState({ order: [], summaries: {}, failures: {}, wanted: null, open: { state: 'none' } });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the signals of a run', () => {
  it('lead from the first question to the last report', async () => {
    const { signal } = standBridge({
      'audit.start': () => ({ ok: true, value: { runId: 'r', domains: ['a.example', 'b.example'] } }),
    });
    const stop = listen();
    await startAudit({
      targets: [
        { domain: 'a.example', selectors: [], mailFrom: null },
        { domain: 'b.example', selectors: [], mailFrom: null },
      ],
    });
    const seen: number[] = [];
    const unsubscribe = useRun.subscribe(({ runs }) => seen.push(runs['r']?.answered ?? -1));
    for (const answered of [1, 2, 3]) signal('audit.progress', progress(answered));
    vi.runAllTimers();
    unsubscribe();
    expect(seen).toEqual([3]);
    signal('audit.domain-done', { runId: 'r', summary: exampleSummary('a.example') });
    expect(useRun.getState().runs['r']?.waiting).toEqual(['b.example']);
    const failure = { kind: 'cancelled' } as const;
    signal('audit.domain-failed', { runId: 'r', domain: 'b.example', failure });
    expect(useReports.getState().failures).toEqual({ 'b.example': failure });
    signal('audit.done', { runId: 'r', cancelled: true });
    expect(useRun.getState()).toMatchObject({ runs: {}, lastCancelled: true });
    expect(useReports.getState().order).toEqual(['a.example', 'b.example']);
    stop();
    signal('audit.progress', progress(4));
    vi.runAllTimers();
    expect(useRun.getState().runs).toEqual({});
  });
});

describe('the signals of an account', () => {
  it('lead from the first region to the kept result', async () => {
    const row = exampleRow();
    const { signal } = standBridge({
      'account.open': () => ({ ok: true, value: exampleAccountReport({ rows: [row] }) }),
    });
    const stop = listen();
    signal('account.region', {
      runId: 'a',
      region: { region: 'us-east-1', account: null, failure: null, identities: 1 },
    });
    signal('account.rows', { runId: 'a', rows: [listedExample()] });
    expect(useAccount.getState()).toMatchObject({ reading: { id: 'a', heard: ['us-east-1'] }, last: null });
    signal('account.rows', { runId: 'a', rows: [row] });
    signal('account.done', { runId: 'a', cancelled: false, failure: null });
    await vi.waitFor(() => expect(useAccount.getState().last?.accountId).toBe('123456789012'));
    expect(useAccount.getState().reading).toBeNull();
    signal('watch.state', exampleWatch());
    expect(useWatch.getState().watches).toHaveLength(1);
    stop();
    signal('watch.state', exampleWatch({ watchId: 'other' }));
    expect(useWatch.getState().watches).toHaveLength(1);
  });
});

it('the readings of a history are heard where their profile is the one that is shown', async () => {
  useApp.setState({ app: exampleApp });
  const { signal } = standBridge({});
  const stop = listen();
  const end = { runId: 'r', cancelled: false, failure: null, taken: nothingTaken };
  signal('history.done', { ...end, sourceId: 'before', profileId: 'another' });
  signal('history.done', { ...end, sourceId: 'now', profileId: exampleApp.settings.profileId });
  await vi.waitFor(() => expect(Object.keys(useHistorySources.getState().ends)).toEqual(['now']));
  stop();
});
