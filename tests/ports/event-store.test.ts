// The store of events on a real DuckDB file.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-events-'));
const store = eventFiles(folder);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const record = (id: number): string =>
  JSON.stringify({
    eventType: 'Send',
    mail: { messageId: `m${id}`, timestamp: '2026-01-02T03:04:05Z', destination: ['a@example.com'] },
    send: {},
  });

it('takes in lines of events, packed or not', async () => {
  const opened = await store.open('p');
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const archive = opened.value;
  await writeFile(path.join(folder, 'a.json'), `${record(1)}\n${record(2)}\n`);
  await writeFile(path.join(folder, 'b.gz'), gzipSync(`${record(2)}\n${record(3)}\n`));
  const files = ['a.json', 'b.gz'].map((name) => ({
    path: path.join(folder, name),
    source: 'file' as const,
    sourceId: '',
    name,
    version: '1',
  }));
  const signal = new AbortController().signal;
  expect(await archive.takeFiles(files, { signal })).toMatchObject({
    ok: true,
    value: { files: 2, events: 3, known: 1 },
  });
  expect(await archive.takeFiles(files, { signal })).toMatchObject({ ok: true, value: { skippedFiles: 2, events: 0 } });
  expect(await archive.facts()).toMatchObject({ ok: true, value: { events: 3, messages: 3 } });
});
