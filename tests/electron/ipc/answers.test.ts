// The answers to the window: profiles, reports, runs; refusals instead of exceptions.
import { describe, expect, it } from 'vitest';
import { answersFor } from '../../../electron/ipc/answer-all.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import type { Profile } from '../../../shared/profile.ts';
import { answer, nxdomain } from '../../fakes/dns-reply.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memoryDrafts, unaskedWorlds } from '../../fakes/draft-worlds.ts';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { noEventStore } from '../../fakes/no-events.ts';
import { memoryRuns } from '../../fakes/memory-runs.ts';
import { memoryReports, memorySettings } from '../../fakes/memory-stores.ts';
import { reportOf } from '../../fakes/report.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

type Heard = readonly [name: string, payload: unknown];

function stand() {
  const heard: Heard[] = [];
  const copied: string[] = [];
  let closed = 0;
  const session: Session = {
    reports: memoryReports(),
    settings: memorySettings(),
    accounts: memoryAccounts(),
    secrets: memorySecrets(),
    accountWorld: () => Promise.resolve(refuse({ kind: 'vault-locked' })),
    clock: { nowMs: () => 1_800_000_000_000 },
    sleep: () => Promise.resolve(),
    publishInDemo: () => Promise.resolve(accept(null)),
    openSes: () => Promise.resolve(refuse({ kind: 'vault-locked' })),
    readText: () => Promise.resolve(accept('')),
    readCsv: () => Promise.resolve(accept([])),
    writeBytes: () => Promise.resolve(accept(null)),
    smtp: () => Promise.reject(new Error('no SMTP in this test')),
    drafts: memoryDrafts(),
    runs: memoryRuns(),
    events: noEventStore,
    ...unaskedWorlds,
    writeText: () => Promise.resolve(accept(null)),
    version: '1.2.3',
    platform: 'linux',
    systemLanguage: 'ja',
    auditWorld: () =>
      Promise.resolve({
        profileId: 'demo',
        kind: 'demo',
        resolver: {
          ...zoneResolver([answer('a.example', 'SOA', []), nxdomain('gone.example', 'SOA')]),
          close: () => {
            closed += 1;
            return Promise.resolve();
          },
        },
        clock: { nowMs: () => 1_800_000_000_000 },
        randomness: { label: () => 'f00dcafe' },
      }),
    checkResolver: (choice) =>
      Promise.resolve(choice.kind === 'servers' ? refuse({ kind: 'not-a-resolver', input: 'x' }) : accept(null)),
    serversOf: () => Promise.resolve(['127.0.0.1:53']),
    demoDomains: () => Promise.resolve([{ domain: 'a.example', story: { en: 'A', ja: 'あ' }, selectors: [] }]),
  };
  const desk: Desk = {
    openExternally: () => Promise.resolve(accept(null)),
    notify: () => {},
    copyText: (text) => void copied.push(text),
    chooseFiles: () => Promise.resolve(null),
    chooseWhereToSave: () => Promise.resolve(null),
    chooseFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    printPdf: () => Promise.resolve(refuse({ kind: 'cancelled' })),
    settingsChanged: () => Promise.resolve(),
  };
  const answers = answersFor(session, desk, (name, payload) => void heard.push([name, payload]));
  const ended = async (): Promise<readonly Heard[]> => {
    while (!heard.some(([name]) => name === 'audit.done')) await new Promise((next) => setImmediate(next));
    return heard;
  };
  return { answers, session, copied, ended, closed: () => closed };
}

const profile = (change: Partial<Extract<Profile, { kind: 'dns' }>> = {}): Profile => ({
  id: 'mine',
  name: 'Mine',
  kind: 'dns',
  resolver: { kind: 'system' },
  ...change,
});

describe('app and profiles', () => {
  it('begins in the demo, in the language of the system, with a DNS-only profile beside it', async () => {
    const state = await stand().answers['app.state']({});
    expect(state).toMatchObject({ ok: true, value: { version: '1.2.3', language: 'ja', servers: ['127.0.0.1:53'] } });
    expect(state.ok && state.value.profiles.map(({ kind }) => kind)).toEqual(['demo', 'dns']);
    expect(state.ok && state.value.demoDomains.length).toBe(1);
  });

  it('saves a profile, changes it, uses it and removes it again', async () => {
    const { answers } = stand();
    await answers['profile.save'](profile());
    const renamed = await answers['profile.save'](profile({ name: 'Other' }));
    expect(renamed.ok && renamed.value.profiles.map(({ name }) => name)).toEqual(['Demo', 'DNS only', 'Other']);
    const used = await answers['settings.save']({
      ...defaultSettings,
      theme: 'dark',
      language: 'en',
      profileId: 'mine',
    });
    expect(used).toMatchObject({
      ok: true,
      value: { language: 'en', settings: { profileId: 'mine' }, demoDomains: [] },
    });
    const removed = await answers['profile.remove']({ id: 'mine' });
    expect(removed).toMatchObject({ ok: true, value: { settings: { profileId: 'demo' } } });
  });

  it('refuses to change the demo, to lose the last profile, and a resolver that is none', async () => {
    const { answers } = stand();
    expect(await answers['profile.save'](profile({ id: 'demo' }))).toMatchObject({ failure: { kind: 'not-allowed' } });
    expect(await answers['profile.remove']({ id: 'demo' })).toMatchObject({ failure: { kind: 'not-allowed' } });
    expect(await answers['profile.remove']({ id: 'dns-only' })).toMatchObject({ failure: { kind: 'not-allowed' } });
    const wrong = profile({ resolver: { kind: 'servers', servers: ['x'] } });
    expect(await answers['profile.save'](wrong)).toMatchObject({ failure: { kind: 'not-a-resolver' } });
  });
});

describe('reports', () => {
  it('lists the newest first, opens by any spelling of the name, and removes', async () => {
    const { answers, session } = stand();
    await session.reports.save(reportOf('old.example', { finishedAtMs: 1 }));
    await session.reports.save(reportOf('xn--bcher-kva.example', { finishedAtMs: 2 }));
    const listed = await answers['report.list']({});
    expect(listed.ok && listed.value.map(({ domain }) => domain)).toEqual(['xn--bcher-kva.example', 'old.example']);
    expect(await answers['report.open']({ domain: 'Bücher.example' })).toMatchObject({ ok: true });
    expect(await answers['report.open']({ domain: 'no dots' })).toMatchObject({ failure: { kind: 'not-a-domain' } });
    const left = await answers['report.remove']({ domain: 'old.example' });
    expect(left.ok && left.value.length).toBe(1);
  });
});

describe('audits', () => {
  const target = (domain: string) => ({ domain, selectors: [], mailFrom: null });

  it('announces each domain and the end, keeps the report, and closes the resolver of the run', async () => {
    const { answers, session, ended, closed } = stand();
    const started = await answers['audit.start']({ targets: ['A.example', 'a.example', 'gone.example'].map(target) });
    expect(started.ok && started.value.domains).toEqual(['a.example', 'gone.example']);
    const heard = await ended();
    expect(
      heard
        .filter(([name]) => name !== 'audit.progress')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(['audit.domain-done', 'audit.domain-failed', 'audit.done']);
    expect(await session.reports.open('demo', 'a.example')).toMatchObject({ ok: true });
    expect(closed()).toBe(1);
  });

  it('starts nothing where one name is none', async () => {
    const { answers } = stand();
    expect(await answers['audit.start']({ targets: ['a.example', '???'].map(target) })).toMatchObject({
      failure: { kind: 'not-a-domain', input: '???' },
    });
  });

  it('cancels a run, and says when there is none', async () => {
    const { answers, ended } = stand();
    const started = await answers['audit.start']({ targets: [target('a.example')] });
    expect(await answers['audit.cancel']({ runId: started.ok ? started.value.runId : '' })).toEqual(accept(null));
    expect((await ended()).at(-1)).toMatchObject(['audit.done', { cancelled: true }]);
    expect(await answers['audit.cancel']({ runId: 'never' })).toMatchObject({ failure: { kind: 'not-found' } });
  });
});

describe('the rest', () => {
  it('predicts a stream and refuses one with a name that is none', async () => {
    const { answers } = stand();
    const stream = { fromDomain: 'a.example', mailFromDomain: 'amazonses.com', dkimDomain: 'a.example' };
    expect(await answers['dmarc.predict'](stream)).toMatchObject({ ok: true, value: { stream, result: 'no-policy' } });
    expect(await answers['dmarc.predict']({ ...stream, dkimDomain: 'x' })).toMatchObject({ failure: { input: 'x' } });
  });

  it('reads selectors from a header, and says when there is no signature', async () => {
    const { answers } = stand();
    const header = 'DKIM-Signature: v=1; a=rsa-sha256; d=a.example;\r\n s=s1; b=x\r\nFrom: x@a.example\r\n';
    expect(await answers['selector.read']({ header })).toEqual(accept([{ selector: 's1', domain: 'a.example' }]));
    expect(await answers['selector.read']({ header: 'From: x' })).toMatchObject({ failure: { kind: 'no-signature' } });
  });

  it('copies text', async () => {
    const { answers, copied } = stand();
    await answers['text.copy']({ text: 'v=spf1 -all' });
    expect(copied).toEqual(['v=spf1 -all']);
  });
});
