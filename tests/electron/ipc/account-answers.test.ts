// The answers about an account: runs and watches that are announced to their end, changes, and refusals in between.
import { describe, expect, it } from 'vitest';
import { accountAnswers } from '../../../electron/ipc/account.ts';
import { changeAnswers } from '../../../electron/ipc/change.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { watchAnswers } from '../../../electron/ipc/watch.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import type { WatchState } from '../../../shared/watch.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memoryDrafts, unaskedWorlds } from '../../fakes/draft-worlds.ts';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { memorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { noEventStore } from '../../fakes/no-events.ts';
import { memoryRuns } from '../../fakes/memory-runs.ts';
import { memoryReports, memorySettings } from '../../fakes/memory-stores.ts';
import { exampleIdentity, nowMs } from '../../fakes/ses-identity.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const identity = { name: 'shop.example', region: 'us-east-1' };

function stand(options: Partial<MemorySesOptions> & { readonly hasAccount?: boolean } = {}) {
  const heard: (readonly [name: string, payload: unknown])[] = [];
  const notices: string[] = [];
  let closed = 0;
  const ses = memorySes({ regions: { 'us-east-1': { identities: [exampleIdentity()] } }, ...options });
  const resolver = () => ({
    ...zoneResolver([]),
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
  });
  const world = () => ({
    profileId: 'demo',
    kind: 'demo' as const,
    resolver: resolver(),
    ses,
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'f00dcafe' },
  });
  const session: Session = {
    reports: memoryReports(),
    settings: memorySettings(),
    accounts: memoryAccounts(),
    secrets: memorySecrets(),
    version: '1.2.3',
    platform: 'linux',
    systemLanguage: 'ja',
    auditWorld: () => Promise.resolve(world()),
    accountWorld: () =>
      Promise.resolve(options.hasAccount === false ? refuse({ kind: 'vault-locked' }) : accept(world())),
    clock: { nowMs: () => nowMs },
    // A turn of the event loop, so that whoever stops the watch gets one, too.
    sleep: () => new Promise((next) => setImmediate(next)),
    publishInDemo: () => Promise.resolve(accept(null)),
    checkResolver: () => Promise.resolve(accept(null)),
    serversOf: () => Promise.resolve([]),
    demoDomains: () => Promise.resolve([]),
    openSes: () => Promise.resolve(accept(ses)),
    readText: () => Promise.resolve(accept('')),
    readCsv: () => Promise.resolve(accept([])),
    writeBytes: () => Promise.resolve(accept(null)),
    smtp: () => Promise.reject(new Error('no SMTP in this test')),
    drafts: memoryDrafts(),
    runs: memoryRuns(),
    events: noEventStore,
    ...unaskedWorlds,
    writeText: () => Promise.resolve(accept(null)),
  };
  const desk: Desk = {
    openExternally: () => Promise.resolve(accept(null)),
    copyText: () => {},
    notify: (title) => void notices.push(title),
    chooseFiles: () => Promise.resolve(null),
    chooseWhereToSave: () => Promise.resolve(null),
    chooseFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    printPdf: () => Promise.resolve(refuse({ kind: 'cancelled' })),
    settingsChanged: () => Promise.resolve(),
  };
  const announce = (name: string, payload: unknown): void => void heard.push([name, payload]);
  const until = async (found: () => boolean): Promise<void> => {
    while (!found()) await new Promise((next) => setImmediate(next));
  };
  return {
    answers: {
      ...accountAnswers(session, announce),
      ...watchAnswers(session, desk, announce),
      ...changeAnswers(session),
    },
    heard,
    notices,
    session,
    until,
    closed: () => closed,
    names: () => heard.map(([name]) => name),
  };
}

describe('account.*', () => {
  it('answers with a run, announces regions, rows and the end, and frees its sockets', async () => {
    const { answers, until, names, heard, closed } = stand();
    const started = await answers['account.start']({ only: null });
    expect(names()).toEqual([]);
    await until(() => names().includes('account.done'));
    expect(new Set(names())).toEqual(new Set(['account.region', 'account.rows', 'account.progress', 'account.done']));
    expect(heard.at(-1)).toEqual([
      'account.done',
      { runId: started.ok && started.value.runId, cancelled: false, failure: null },
    ]);
    expect(closed()).toBe(1);
    expect(await answers['identity.open'](identity)).toMatchObject({ ok: true });
    expect(await answers['identity.records'](identity)).toMatchObject({ ok: true, value: { zone: 'shop.example' } });
  });

  it('ends with the reason where nothing can be read, and with none where it was cancelled', async () => {
    const away = { kind: 'aws-unreachable', endpoint: 'x', because: 'y' } as const;
    const failing = stand({ failing: () => away });
    await failing.answers['account.start']({ only: null });
    await failing.until(() => failing.names().includes('account.done'));
    expect(failing.heard.at(-1)?.[1]).toMatchObject({ cancelled: false, failure: away });
    const { answers, until, names, heard } = stand({ before: () => new Promise(() => {}) });
    const started = await answers['account.start']({ only: null });
    await new Promise((next) => setTimeout(next, 5));
    await answers['account.cancel']({ runId: started.ok ? started.value.runId : '' });
    await until(() => names().includes('account.done'));
    expect(heard.at(-1)?.[1]).toMatchObject({ cancelled: true, failure: null });
  });

  it('refuses at once where the account cannot be opened, and for a run that is none', async () => {
    const { answers } = stand({ hasAccount: false });
    for (const refused of [
      await answers['account.start']({ only: null }),
      await answers['watch.start'](identity),
      await answers['change.apply']({
        identity,
        change: { kind: 'dkim-signing', enabled: true },
        typed: 'shop.example',
      }),
    ])
      expect(refused).toEqual({ ok: false, failure: { kind: 'vault-locked' } });
    expect(await answers['account.cancel']({ runId: 'x' })).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    });
    expect(await answers['watch.stop']({ watchId: 'x' })).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  });
});

describe('watch.*', () => {
  it('announces each look until it is stopped, and notifies nobody then', async () => {
    const { answers, heard, until, notices } = stand();
    const states = (): readonly WatchState[] => heard.map(([, payload]) => payload as WatchState);
    const started = await answers['watch.start'](identity);
    const watchId = started.ok ? started.value.watchId : '';
    await until(() => heard.length >= 2);
    expect(states()[0]).toMatchObject({ watchId, identity, outcome: 'watching', ses: { verification: 'SUCCESS' } });
    await answers['watch.stop']({ watchId });
    await until(() => states().at(-1)?.outcome === 'stopped');
    expect(notices).toEqual([]);
  });

  it('ends as failed, with the reason, where SES does not tell about the identity', async () => {
    const { answers, heard, until } = stand();
    await answers['watch.start']({ name: 'gone.example', region: 'us-east-1' });
    await until(() => heard.length > 0);
    expect(heard.at(-1)?.[1]).toMatchObject({ outcome: 'failed', failure: { kind: 'aws-not-found' }, nextAtMs: null });
  });
});

describe('change.*', () => {
  it('previews, applies what was confirmed, and lists it', async () => {
    const { answers } = stand();
    const change = { kind: 'feedback-forwarding', enabled: false } as const;
    expect(await answers['change.preview']({ identity, change })).toMatchObject({
      ok: true,
      value: { operation: 'PutEmailIdentityFeedbackAttributes' },
    });
    expect(await answers['change.list']({})).toEqual({ ok: true, value: [] });
    await answers['change.apply']({ identity, change, typed: 'shop.example' });
    expect(await answers['change.list']({})).toMatchObject({ ok: true, value: [{ result: 'done' }] });
  });
});
