import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptNews,
  acceptReadingEnd,
  loadAccount,
  readAccount,
  settleRows,
  shareRead,
  useAccount,
} from '../../../renderer/state/account.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { identityKey } from '../../../renderer/state/identity-key.ts';
import type { AccountReport } from '../../../shared/account-report.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleAccountReport, exampleRow, exampleRows, listedExample } from '../identity-examples.ts';

const a = exampleRow({ name: 'a.example', worst: 'high' });
const b = exampleRow({ name: 'b.example' });
const keyOf = identityKey;

function keep(report: AccountReport | null) {
  return standBridge({
    'account.open': () => ({ ok: true, value: report }),
    'account.start': () => ({ ok: true, value: { runId: 'r' } }),
    'account.cancel': () => ({ ok: true, value: null }),
  });
}

const progress = {
  runId: 'r',
  callsDone: 50,
  callsWanted: 100,
  identitiesDone: 1,
  identitiesTotal: 4,
  questions: 7,
  waitingMs: 0,
};

beforeEach(() => {
  useAccount.setState(useAccount.getInitialState());
  useApp.setState({ notice: null });
});

describe('an account that was read before', () => {
  it('is shown from what is kept', async () => {
    keep(exampleAccountReport({ rows: [a, b] }));
    await loadAccount();
    const { opening, last, rows, standing } = useAccount.getState();
    expect({ opening, accountId: last?.accountId }).toEqual({ opening: 'ready', accountId: '123456789012' });
    expect(Object.keys(rows)).toEqual([keyOf(a), keyOf(b)]);
    expect(standing).toBe(rows);
  });

  it('says why it cannot be opened', async () => {
    const failure = { kind: 'disk', path: '/kept', because: 'EACCES' } as const;
    standBridge({ 'account.open': () => ({ ok: false, failure }) });
    await loadAccount();
    expect(useAccount.getState()).toMatchObject({ opening: 'failed', openFailure: failure });
  });

  it('lets no late answer of another profile in', async () => {
    const answers: ((report: AccountReport) => void)[] = [];
    standBridge({
      'account.open': async () => ({ ok: true, value: await new Promise((resolve) => answers.push(resolve)) }),
    });
    const first = loadAccount();
    const second = loadAccount();
    await Promise.resolve();
    answers[1]?.(exampleAccountReport({ rows: [b] }));
    answers[0]?.(exampleAccountReport({ rows: [a] }));
    await Promise.all([first, second]);
    expect(Object.keys(useAccount.getState().rows)).toEqual([keyOf(b)]);
  });
});

describe('a reading', () => {
  it('changes cells, but moves no row until it is over', async () => {
    keep(exampleAccountReport({ rows: [a, b] }));
    await loadAccount();
    await readAccount();
    const worse = exampleRow({ name: 'b.example', worst: 'blocker' });
    acceptNews('r', { rows: [worse] });
    expect(useAccount.getState().rows[keyOf(b)]).toBe(worse);
    expect(useAccount.getState().standing[keyOf(b)]).toBe(b);
    settleRows();
    expect(useAccount.getState().standing[keyOf(b)]).toBe(worse);
  });

  it('lets new rows stand at once, each as it was first told', () => {
    const listed = listedExample({ name: 'new.example' });
    acceptNews('r', { rows: [listed] });
    acceptNews('r', { rows: [exampleRow({ name: 'new.example' })] });
    const { rows, standing } = useAccount.getState();
    expect(rows[keyOf(listed)]?.progress).toBe('audited');
    expect(standing[keyOf(listed)]).toBe(listed);
  });

  it('draws the window once for a thousand rows', () => {
    let drawn = 0;
    const stop = useAccount.subscribe(() => (drawn += 1));
    acceptNews('r', { rows: exampleRows(1000) });
    stop();
    expect(drawn).toBe(1);
    expect(Object.keys(useAccount.getState().rows)).toHaveLength(1000);
  });

  it('keeps a row whose cells did not change as the same value', () => {
    acceptNews('r', { rows: [a, b] });
    acceptNews('r', { rows: [exampleRow({ name: 'b.example', dmarc: 'fail' })] });
    expect(useAccount.getState().rows[keyOf(a)]).toBe(a);
  });

  it('knows how far it is and which regions answered', async () => {
    keep(null);
    await readAccount();
    const failure = { kind: 'aws-unreachable', endpoint: 'x', because: 'ETIMEDOUT' } as const;
    acceptNews('r', { progress });
    acceptNews('r', { region: { region: 'eu-west-1', account: null, failure, identities: 0 } });
    const { reading, regions } = useAccount.getState();
    expect(reading).toMatchObject({ id: 'r', only: null, heard: ['eu-west-1'] });
    expect(reading === null ? null : shareRead(reading)).toBeCloseTo((0.5 + 0.25) / 2);
    expect(regions).toMatchObject([{ region: 'eu-west-1', failure }]);
  });

  it('may tell its first news before its own name is known', async () => {
    standBridge({
      'account.start': () => {
        acceptNews('r', { progress });
        return { ok: true, value: { runId: 'r' } };
      },
    });
    await readAccount();
    expect(useAccount.getState().reading).toMatchObject({ id: 'r', progress });
  });

  it('ends with what is kept now, and is heard no more', async () => {
    keep(exampleAccountReport({ rows: [b] }));
    await readAccount();
    acceptNews('r', { rows: [a] });
    acceptReadingEnd({ runId: 'r', cancelled: false, failure: null });
    await Promise.resolve();
    await Promise.resolve();
    expect(useAccount.getState().reading).toBeNull();
    expect(Object.keys(useAccount.getState().rows)).toEqual([keyOf(b)]);
    acceptNews('r', { rows: [a] });
    expect(Object.keys(useAccount.getState().rows)).toEqual([keyOf(b)]);
  });

  it('that brought nothing says why, and leaves what was shown', async () => {
    keep(exampleAccountReport({ rows: [a] }));
    await loadAccount();
    await readAccount();
    const failure = { kind: 'aws-credentials-expired', how: 'session', awsProfile: null } as const;
    acceptReadingEnd({ runId: 'r', cancelled: false, failure });
    expect(useAccount.getState()).toMatchObject({ failure, lastCancelled: false });
    expect(Object.keys(useAccount.getState().rows)).toEqual([keyOf(a)]);
  });

  it('that was cancelled is no failure', async () => {
    keep(null);
    await readAccount();
    acceptReadingEnd({ runId: 'r', cancelled: true, failure: { kind: 'cancelled' } });
    expect(useAccount.getState()).toMatchObject({ failure: null, lastCancelled: true });
  });

  it('of one identity that cannot begin tells so in passing', async () => {
    const failure = { kind: 'vault-locked' } as const;
    standBridge({ 'account.start': () => ({ ok: false, failure }) });
    await readAccount([a]);
    expect(useApp.getState().notice).toEqual({ kind: 'failure', failure });
    expect(useAccount.getState().failure).toBeNull();
    await readAccount();
    expect(useAccount.getState().failure).toEqual(failure);
  });

  it('of a profile that is left is not heard any more', async () => {
    keep(null);
    await readAccount();
    await loadAccount();
    acceptNews('r', { rows: [a] });
    expect(useAccount.getState()).toMatchObject({ rows: {}, reading: null });
  });
});
