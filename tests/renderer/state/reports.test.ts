import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptFailure,
  acceptSummary,
  expectReports,
  loadReports,
  openReport,
  removeReport,
  sortReports,
  useReports,
} from '../../../renderer/state/reports.ts';
import { exampleReport, exampleSummary } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

const [a, b] = [exampleSummary('a.example'), exampleSummary('b.example')];
const timedOut = { kind: 'resolver-unreachable', server: '192.0.2.53:53' } as const;

beforeEach(async () => {
  standBridge({ 'report.list': () => ({ ok: true, value: [b, a] }) });
  useReports.setState({ sort: 'name' });
  await loadReports();
});

describe('the list of reports', () => {
  it('is read and sorted', () => {
    expect(useReports.getState()).toMatchObject({ listing: 'ready', order: ['a.example', 'b.example'] });
  });

  it('says why it could not be read', async () => {
    const failure = { kind: 'disk', path: 'reports', because: 'EIO' } as const;
    standBridge({ 'report.list': () => ({ ok: false, failure }) });
    await loadReports();
    expect(useReports.getState()).toMatchObject({ listing: 'failed', listFailure: failure, order: [] });
  });

  it('does not move while results come in, only when it is sorted', () => {
    sortReports('worst');
    acceptSummary({ ...b, worst: 'blocker' });
    expect(useReports.getState().order).toEqual(['a.example', 'b.example']);
    sortReports('worst');
    expect(useReports.getState().order).toEqual(['b.example', 'a.example']);
  });

  it('keeps an old report beside a new failure, and forgets the failure when asked again', () => {
    acceptFailure('a.example', timedOut);
    expect(useReports.getState().summaries['a.example']).toBe(a);
    expect(useReports.getState().failures['a.example']).toEqual(timedOut);
    expectReports(['a.example']);
    expect(useReports.getState().failures).toEqual({});
  });
});

describe('the open report', () => {
  it('is replaced when a newer one comes, without a gap', async () => {
    let questions = 1;
    standBridge({ 'report.open': ({ domain }) => ({ ok: true, value: exampleReport(domain, { questions }) }) });
    await openReport('a.example');
    questions = 2;
    const states: string[] = [];
    const stop = useReports.subscribe(({ open }) => states.push(open.state));
    acceptSummary({ ...a, finishedAtMs: 9 });
    await expect.poll(() => useReports.getState().open).toMatchObject({ state: 'ready', report: { questions: 2 } });
    stop();
    expect(states).not.toContain('loading');
  });

  it('is the one asked for last, even when an earlier answer comes later', async () => {
    let letGo: () => void = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    standBridge({
      'report.open': async ({ domain }) => {
        if (domain === 'a.example') await held;
        return { ok: true, value: exampleReport(domain) };
      },
    });
    const first = openReport('a.example');
    await openReport('b.example');
    letGo();
    await first;
    expect(useReports.getState().open).toMatchObject({ state: 'ready', domain: 'b.example' });
  });

  it('opens by itself when the first audit of the domain is done', async () => {
    standBridge({ 'report.open': ({ domain }) => ({ ok: true, value: exampleReport(domain) }) });
    await openReport('new.example');
    expect(useReports.getState().open).toEqual({ state: 'loading', domain: 'new.example' });
    acceptSummary(exampleSummary('new.example'));
    await expect.poll(() => useReports.getState().open.state).toBe('ready');
  });

  it('closes when it is removed', async () => {
    standBridge({
      'report.open': ({ domain }) => ({ ok: true, value: exampleReport(domain) }),
      'report.remove': () => ({ ok: true, value: [b] }),
    });
    await openReport('a.example');
    expect(await removeReport('a.example')).toBe(true);
    expect(useReports.getState()).toMatchObject({ open: { state: 'none' }, order: ['b.example'] });
  });
});
