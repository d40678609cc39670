// Reports on disk: kept per profile, listed without the damaged, opened from older versions.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportFiles } from '../../../../electron/adapters/store/report-files.ts';
import { reportOf } from '../../../fakes/report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-reports-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function onlyFile(): Promise<string> {
  const [profile = ''] = await readdir(folder);
  const [file = ''] = await readdir(path.join(folder, profile));
  return path.join(folder, profile, file);
}

describe('report files', () => {
  it('keeps one report a domain and profile', async () => {
    const store = reportFiles(folder);
    await store.save(reportOf('a.example'));
    await store.save(reportOf('a.example', { questions: 9 }));
    await store.save(reportOf('a.example', { profileId: 'other' }));
    expect(await store.list('demo')).toEqual({ ok: true, value: [reportOf('a.example', { questions: 9 })] });
    expect(await store.open('other', 'a.example')).toMatchObject({ ok: true, value: { questions: 3 } });
    expect(await store.open('demo', 'b.example')).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    await store.remove('demo', 'a.example');
    expect(await store.list('demo')).toEqual({ ok: true, value: [] });
    expect(await store.list('never-seen')).toEqual({ ok: true, value: [] });
  });

  it('gives names that differ only late, are long, or are reserved on Windows a file each', async () => {
    const store = reportFiles(folder);
    const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(50)}`;
    for (const domain of [`${long}.example`, `${long}.test`, 'con.example']) await store.save(reportOf(domain));
    const listed = await store.list('demo');
    expect(listed.ok && listed.value.length).toBe(3);
    const names = await readdir(path.join(folder, 'profile-demo'));
    expect(names.every((name) => name.length < 200 && !name.startsWith('con'))).toBe(true);
  });

  it('puts a torn file aside and goes on with the others', async () => {
    const store = reportFiles(folder);
    await store.save(reportOf('a.example'));
    const filePath = await onlyFile();
    await writeFile(filePath, (await readFile(filePath, 'utf8')).slice(0, 50));
    await store.save(reportOf('b.example'));
    expect(await store.list('demo')).toEqual({ ok: true, value: [reportOf('b.example')] });
    expect((await readdir(path.dirname(filePath))).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  it('opens what version 1 saved', async () => {
    const store = reportFiles(folder);
    await store.save(reportOf('a.example'));
    const { questions: _q, selectors: _s, mailFrom: _m, predictions: _p, ...old } = reportOf('a.example');
    await writeFile(await onlyFile(), JSON.stringify({ ...old, version: 1 }));
    expect(await store.open('demo', 'a.example')).toEqual({ ok: true, value: reportOf('a.example', { questions: 0 }) });
  });

  it('leaves a newer version untouched', async () => {
    const store = reportFiles(folder);
    await store.save(reportOf('a.example'));
    const filePath = await onlyFile();
    await writeFile(filePath, JSON.stringify({ version: 99, anything: true }));
    expect(await store.list('demo')).toEqual({ ok: true, value: [] });
    expect(JSON.parse(await readFile(filePath, 'utf8'))).toEqual({ version: 99, anything: true });
  });

  it('says where it cannot write', async () => {
    await writeFile(path.join(folder, 'profile-demo'), 'a file where a folder should be');
    const saved = await reportFiles(folder).save(reportOf('a.example'));
    expect(saved).toMatchObject({ ok: false, failure: { kind: 'disk' } });
  });
});
