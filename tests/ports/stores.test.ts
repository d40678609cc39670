// One contract for the stores: held by the ones in memory and by the ones on disk alike.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportFiles } from '../../electron/adapters/store/report-files.ts';
import { settingsFiles } from '../../electron/adapters/store/settings-files.ts';
import type { Profile } from '../../shared/profile.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { memoryReports, memorySettings } from '../fakes/memory-stores.ts';
import { reportOf } from '../fakes/report.ts';

const folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-ports-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['in memory', memoryReports],
  ['on disk', () => reportFiles(path.join(freshFolder(), 'not', 'there', 'yet'))],
])('a report store %s', (_name, open) => {
  it('knows nothing at first, and says what is not found', async () => {
    const store = open();
    expect(await store.list('demo')).toEqual({ ok: true, value: [] });
    expect(await store.open('demo', 'a.example')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await store.remove('demo', 'a.example')).toEqual({ ok: true, value: null });
  });

  it('keeps the last report of each domain, apart for each profile', async () => {
    const store = open();
    for (const report of [
      reportOf('a.example'),
      reportOf('b.example'),
      reportOf('a.example', { questions: 8 }),
      reportOf('a.example', { profileId: 'other' }),
    ])
      expect(await store.save(report)).toEqual({ ok: true, value: null });
    const listed = await store.list('demo');
    expect(listed.ok && listed.value.map(({ domain }) => domain).toSorted()).toEqual(['a.example', 'b.example']);
    expect(await store.open('demo', 'a.example')).toEqual({ ok: true, value: reportOf('a.example', { questions: 8 }) });
  });

  it('forgets what is removed, and only that', async () => {
    const store = open();
    await store.save(reportOf('a.example'));
    await store.save(reportOf('b.example'));
    await store.remove('demo', 'a.example');
    expect(await store.list('demo')).toEqual({ ok: true, value: [reportOf('b.example')] });
  });

  it('forgets a profile with all its reports', async () => {
    const store = open();
    await store.save(reportOf('a.example'));
    await store.save(reportOf('a.example', { profileId: 'other' }));
    expect(await store.removeProfile('demo')).toEqual({ ok: true, value: null });
    expect(await store.removeProfile('demo')).toEqual({ ok: true, value: null });
    expect(await store.list('demo')).toEqual({ ok: true, value: [] });
    expect(await store.list('other')).toMatchObject({ ok: true, value: [{ domain: 'a.example' }] });
  });
});

describe.each([
  ['in memory', memorySettings],
  ['on disk', () => settingsFiles(freshFolder())],
])('a settings store %s', (_name, open) => {
  const profile: Profile = { id: 'p', name: 'P', kind: 'dns', resolver: { kind: 'servers', servers: ['192.0.2.1'] } };

  it('begins with the defaults and keeps what is saved', async () => {
    const store = open();
    expect(await store.readSettings()).toEqual(defaultSettings);
    expect(await store.readProfiles()).toEqual([]);
    await store.saveSettings({ ...defaultSettings, theme: 'dark' });
    await store.saveProfiles([profile]);
    expect(await store.readSettings()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(await store.readProfiles()).toEqual([profile]);
  });
});
