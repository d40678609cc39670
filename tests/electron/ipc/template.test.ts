// The answers about templates and kept drafts: readings announced to their end, files and folders asked for, and work without a network.
import { describe, expect, it } from 'vitest';
import { removeProfile } from '../../../electron/flows/save-profile.ts';
import { draftKnowledge } from '../../../electron/ipc/draft-knowledge.ts';
import { keptDraftAnswers } from '../../../electron/ipc/kept-draft.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { templateAnswers } from '../../../electron/ipc/template.ts';
import type { TemplateProgress } from '../../../shared/draft/template.ts';
import { accept, refuse } from '../../../shared/failure.ts';
import { memoryDrafts } from '../../fakes/draft-worlds.ts';
import { draftOf } from '../../fakes/kept-draft.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memorySecrets } from '../../fakes/memory-secrets.ts';
import { memorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { memoryRuns } from '../../fakes/memory-runs.ts';
import { noEventStore } from '../../fakes/no-events.ts';
import { memoryReports, memorySettings } from '../../fakes/memory-stores.ts';
import { nowMs } from '../../fakes/ses-identity.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const region = 'us-east-1';
const page = { region, typed: '', sort: 'name', offset: 0, limit: 10, wanted: [] } as const;
const content = { subject: 'Hello', html: '<p>One</p>', text: null };
const templates = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`template-${index}`, { content, createdAtMs: index }]),
);

type Standing = Partial<MemorySesOptions> & { readonly isLocked?: boolean; readonly chosen?: string | null };
type Heard = readonly [name: string, payload: object];

function stand({ isLocked = false, chosen = '/chosen', ...options }: Standing = {}) {
  const heard: Heard[] = [];
  const written: (readonly [path: string, text: string])[] = [];
  const asked: string[] = [];
  const ses = memorySes({ regions: { [region]: { templates } }, ...options });
  const world = () => ({
    profileId: 'demo',
    kind: 'demo' as const,
    resolver: { ...zoneResolver([]), close: () => Promise.resolve() },
    ses,
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'f00dcafe' },
  });
  const session = {
    reports: memoryReports(),
    settings: memorySettings(),
    accounts: memoryAccounts(),
    secrets: memorySecrets(),
    drafts: memoryDrafts(),
    runs: memoryRuns(),
    events: noEventStore,
    clock: { nowMs: () => nowMs },
    accountWorld: () => Promise.resolve(isLocked ? refuse({ kind: 'vault-locked' }) : accept(world())),
    readBytes: () => Promise.resolve(accept(Buffer.from('<p>From a file</p>'))),
    writeText: (path: string, text: string) => {
      written.push([path, text]);
      return Promise.resolve(accept(null));
    },
  } satisfies Partial<Session>;
  const desk = {
    chooseFile: (...extensions: readonly string[]) => {
      asked.push(extensions.join(' '));
      return Promise.resolve(chosen);
    },
    chooseFiles: () => Promise.resolve(null),
    chooseWhereToSave: (name: string) => {
      asked.push(name);
      return Promise.resolve(chosen);
    },
    chooseFolder: () => Promise.resolve(chosen),
  } satisfies Partial<Desk>;
  const [whole, wholeDesk] = [session as unknown as Session, desk as unknown as Desk];
  const announce = (name: string, payload: object): void => void heard.push([name, payload]);
  const progress = (): readonly TemplateProgress[] =>
    heard.flatMap(([name, payload]) => (name === 'template.progress' ? [payload as TemplateProgress] : []));
  const ended = async (): Promise<TemplateProgress> => {
    for (;;) {
      const last = progress().find((each) => each.ended !== null);
      if (last !== undefined) return last;
      await new Promise((next) => setImmediate(next));
    }
  };
  const answers = {
    ...templateAnswers(whole, wholeDesk, announce),
    ...keptDraftAnswers(whole, wholeDesk, draftKnowledge(whole)),
  };
  return { answers, session, ses, heard, written, asked, progress, ended };
}

describe('reading templates', () => {
  it('answers a run at once, announces it seldom and to its end, and shows what came', async () => {
    const { answers, heard, ended, progress } = stand();
    const begun = await answers['template.load']({ region, subjects: true });
    const runId = begun.ok ? begun.value.runId : '';
    expect(await answers['template.load']({ region, subjects: true })).toEqual({ ok: true, value: { runId } });
    expect(await ended()).toMatchObject({ runId, phase: 'subjects', done: 30, total: 30, ended: 'complete' });
    // The clock stands still: only the turns are told.
    expect(progress().map(({ phase }) => phase)).toEqual(['names', 'subjects', 'subjects']);
    expect(heard.at(-1)).toEqual(['template.changed', { region }]);
    expect(await answers['template.page'](page)).toMatchObject({ ok: true, value: { total: 30, complete: true } });
  });

  it('is stopped, after which there is no such run', async () => {
    let stop = (): void => {};
    const stood = stand({
      before: async ({ read }) => {
        if (read === 'template') stop();
      },
    });
    const begun = await stood.answers['template.load']({ region, subjects: true });
    const runId = begun.ok ? begun.value.runId : '';
    stop = () => void stood.answers['template.stop']({ runId });
    expect(await stood.ended()).toMatchObject({ ended: 'cancelled', failure: null });
    await new Promise((next) => setImmediate(next));
    expect(await stood.answers['template.stop']({ runId })).toMatchObject({ ok: false });
  });

  it('is shown from the last time where the account cannot be opened', async () => {
    const before = stand();
    await before.answers['template.load']({ region, subjects: false });
    await before.ended();
    const kept = await before.session.drafts.openTemplates('demo', region);
    const locked = stand({ isLocked: true });
    if (kept.ok && kept.value !== null) await locked.session.drafts.saveTemplates(kept.value);
    expect(await locked.answers['template.page'](page)).toMatchObject({ ok: true, value: { total: 30 } });
    expect(await locked.answers['template.load']({ region, subjects: true })).toMatchObject({
      ok: false,
      failure: { kind: 'vault-locked' },
    });
  });
});

describe('changing templates', () => {
  it('is announced, and in the list at once and after the next start', async () => {
    const { answers, heard, session } = stand();
    const plan = { kind: 'create', region, name: 'new', content } as const;
    expect(await answers['template.preview'](plan)).toMatchObject({ ok: true, value: { typed: null } });
    expect(await answers['template.apply']({ plan, typed: '', draftId: null })).toMatchObject({ ok: true });
    expect(heard).toEqual([['template.changed', { region }]]);
    expect(await answers['template.page'](page)).toMatchObject({
      value: { rows: [{ name: 'new', subject: 'Hello' }] },
    });
    expect(await session.drafts.openTemplates('demo', region)).toMatchObject({ value: { rows: [{ name: 'new' }] } });
  });

  it('exports into a folder, or nothing where the user changed their mind', async () => {
    const { answers, written, progress } = stand();
    const wanted = { region, names: ['template-1', 'template-2'] };
    expect(await answers['template.export'](wanted)).toEqual({ ok: true, value: { path: '/chosen', written: 2 } });
    expect(progress().map(({ phase, done, total, ended }) => [phase, done, total, ended])).toEqual([
      ['export', 0, 2, null],
      ['export', 1, 2, null],
      ['export', 2, 2, 'complete'],
    ]);
    expect(JSON.parse(written[0]?.[1] ?? '')).toEqual({
      TemplateName: 'template-1',
      TemplateContent: { Subject: 'Hello', Html: '<p>One</p>' },
    });
    expect(await stand({ chosen: null }).answers['template.export'](wanted)).toEqual({ ok: true, value: null });
  });
});

it('an export that is stopped leaves what it has written', async () => {
  let stop = (): void => {};
  const stood = stand({ before: async ({ about }) => (about === 'template-2' ? stop() : undefined) });
  stop = () => void stood.answers['template.stop']({ runId: stood.progress()[0]?.runId ?? '' });
  const wanted = { region, names: ['template-1', 'template-2', 'template-3'] };
  expect(await stood.answers['template.export'](wanted)).toMatchObject({ value: { written: 2 } });
  expect(stood.progress().at(-1)).toMatchObject({ ended: 'cancelled' });
});

describe('drafts', () => {
  it('begin of a file that the user chooses, and are written to one', async () => {
    const { answers, asked, written } = stand({ chosen: '/chosen.html' });
    const started = await answers['draft.start']({ from: 'file' });
    expect(started).toMatchObject({
      value: { home: { kind: 'file', path: '/chosen.html' }, source: { html: '<p>From a file</p>' } },
    });
    const id = started.ok ? (started.value?.id ?? '') : '';
    expect(await answers['draft.save-file']({ id })).toEqual({ ok: true, value: { path: '/chosen.html' } });
    expect(written).toEqual([['/chosen.html', '<p>From a file</p>']]);
    expect(asked).toEqual(['html htm mjml txt json', 'chosen.html']);
    const unsure = stand({ chosen: null }).answers;
    expect(await unsure['draft.start']({ from: 'file' })).toEqual({ ok: true, value: null });
  });

  it('are kept where there is no account to save to, and the failure is said', async () => {
    const { answers, session } = stand({ isLocked: true });
    await session.drafts.saveDraft(draftOf('a', { profileId: 'demo' }));
    const { home, dialect, targets, remoteImages, source } = draftOf('a');
    const typed = { ...source, html: 'mine' };
    expect(await answers['draft.keep']({ id: 'a', home, dialect, targets, remoteImages, source: typed })).toMatchObject(
      { ok: true },
    );
    const plan = { kind: 'update', region, name: 'welcome', content, expects: content, drops: [] } as const;
    expect(await answers['template.apply']({ plan, typed: '', draftId: 'a' })).toMatchObject({
      failure: { kind: 'vault-locked' },
    });
    expect(await answers['draft.open']({ id: 'a' })).toMatchObject({ value: { source: typed } });
    expect(await answers['draft.list']({})).toMatchObject({ value: [{ id: 'a', changed: true }] });
  });

  it('go with their profile', async () => {
    const { session } = stand();
    const dns = (id: string) => ({ id, name: id, kind: 'dns', resolver: { kind: 'system' } }) as const;
    await session.settings.saveProfiles([dns('mine'), dns('other')]);
    await session.drafts.saveDraft(draftOf('a'));
    await removeProfile('mine', session as unknown as Session);
    expect(await session.drafts.listDrafts('mine')).toEqual({ ok: true, value: [] });
  });
});
