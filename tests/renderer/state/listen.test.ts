import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../renderer/state/listen.ts';
import { useReports } from '../../../renderer/state/reports.ts';
import { startAudit, useRun } from '../../../renderer/state/run.ts';
import { exampleSummary } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

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
