import { beforeEach, describe, expect, it } from 'vitest';
import { useReports } from '../../../renderer/state/reports.ts';
import {
  acceptProgress,
  acceptRunEnd,
  isWaiting,
  startAudit,
  sumRuns,
  useRun,
  withDomains,
  withProgress,
  withSettled,
} from '../../../renderer/state/run.ts';
import { standBridge } from '../fake-bridge.ts';

const progress = (runId: string, answered: number, asked: number) => ({
  runId,
  domain: 'a.example',
  question: { name: 'a.example', type: 'TXT' } as const,
  asked,
  answered,
  domainsDone: 0,
  domainsTotal: 2,
});

beforeEach(() => {
  useRun.setState({ runs: {}, ended: [], lastCancelled: null });
  useReports.setState({ order: [], summaries: {}, failures: {} });
});

describe('the state of a run', () => {
  it('keeps who is waiting while progress comes in', () => {
    const runs = withProgress(withDomains({}, 'r', ['a.example', 'b.example']), progress('r', 2, 5));
    expect(runs['r']).toMatchObject({ waiting: ['a.example', 'b.example'], answered: 2, asked: 5 });
  });

  it('does not wait for a domain that ended before main named the domains', () => {
    const runs = withDomains(withSettled({}, 'r', 'a.example'), 'r', ['a.example', 'b.example']);
    expect(isWaiting(runs, 'a.example')).toBe(false);
    expect(isWaiting(runs, 'b.example')).toBe(true);
  });

  it('counts a domain once, however often it is said to be done', () => {
    const once = withSettled(withDomains({}, 'r', ['a.example']), 'r', 'a.example');
    expect(withSettled(once, 'r', 'a.example')).toBe(once);
    expect(once['r']?.domainsDone).toBe(1);
  });

  it('adds up over several runs', () => {
    const runs = withProgress(withProgress({}, progress('r', 2, 5)), progress('s', 1, 3));
    expect(sumRuns(runs)).toMatchObject({ answered: 3, asked: 8, domainsTotal: 4 });
    expect(sumRuns({})).toBeNull();
  });
});

describe('starting an audit', () => {
  it('lists the domains as main understood them', async () => {
    standBridge({ 'audit.start': () => ({ ok: true, value: { runId: 'r', domains: ['xn--bcher-kva.example'] } }) });
    const started = await startAudit({ targets: [{ domain: 'Bücher.example', selectors: [], mailFrom: null }] });
    expect(started).toEqual({ ok: true, domains: ['xn--bcher-kva.example'] });
    expect(useReports.getState().order).toEqual(['xn--bcher-kva.example']);
  });

  it('hands a refusal back and starts nothing', async () => {
    const failure = { kind: 'not-a-domain', input: 'x', because: { en: 'No dot.', ja: '' } } as const;
    standBridge({ 'audit.start': () => ({ ok: false, failure }) });
    expect(await startAudit({ targets: [{ domain: 'x', selectors: [], mailFrom: null }] })).toEqual({
      ok: false,
      failure,
    });
    expect(useRun.getState().runs).toEqual({});
  });

  it('is not fooled by an end that overtakes the answer, nor by progress after the end', async () => {
    standBridge({
      'audit.start': () => {
        acceptRunEnd('r', false);
        return { ok: true, value: { runId: 'r', domains: ['a.example'] } };
      },
    });
    await startAudit({ targets: [{ domain: 'a.example', selectors: [], mailFrom: null }] });
    acceptProgress(progress('r', 1, 2));
    expect(useRun.getState().runs).toEqual({});
  });

  it('takes domains that never got a report off the list when the last run ends', async () => {
    standBridge({ 'audit.start': () => ({ ok: true, value: { runId: 'r', domains: ['a.example'] } }) });
    await startAudit({ targets: [{ domain: 'a.example', selectors: [], mailFrom: null }] });
    acceptRunEnd('r', true);
    expect(useReports.getState().order).toEqual([]);
    expect(useRun.getState().lastCancelled).toBe(true);
  });
});
