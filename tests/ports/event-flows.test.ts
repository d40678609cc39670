// The flows about what is in the history, on a real archive: finding, exporting, keeping, erasing, and who receives.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePortionedFile } from '../../electron/adapters/store/portioned-file.ts';
import { askFamilies } from '../../electron/flows/history/ask-families.ts';
import { erasePerson } from '../../electron/flows/history/erase-person.ts';
import { exportRows } from '../../electron/flows/history/export-rows.ts';
import { findMessages } from '../../electron/flows/history/find-messages.ts';
import { keepFor } from '../../electron/flows/history/keep-for.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import { noFilter } from '../../shared/history/search.ts';
import { ended, mx } from '../fakes/dns-reply.ts';
import { zoneResolver } from '../fakes/zone-resolver.ts';
import { type Archives, openArchives, record, startMs, take, valueOf } from './event-archive.ts';

const { signal } = new AbortController();
const clock = { nowMs: () => startMs + 86_400_000 };

let archives: Archives;
let archive: EventArchive;
beforeAll(async () => {
  archives = await openArchives();
  archive = await archives.open('flows');
  await take(archive, [
    record({ id: 'm1', type: 'Send', clientId: 'anna@example.org', to: ['anna@example.com'] }),
    record({ id: 'm2', type: 'Send', to: ['ben@hosted.example'] }),
    record({ id: 'm3', type: 'Send', to: ['cara@silent.example'], sent: -90 * 86_400_000, after: -90 * 86_400_000 }),
  ]);
});
afterAll(() => archives.close());

const find = async (text: string) =>
  valueOf(await findMessages({ text, filter: noFilter, offset: 0, limit: 10 }, { archive, clock }));

describe('finding', () => {
  it('says what the text was taken for', async () => {
    expect(await find('anna@example.com')).toMatchObject({
      query: { kind: 'address' },
      says: { en: 'Messages to anna@example.com' },
      total: 1,
      offset: 0,
      rows: [{ messageId: 'm1' }],
    });
  });

  it("takes an address that nobody has for the sender's own id, if it is one", async () => {
    expect(await find('Anna@example.org')).toMatchObject({ query: { kind: 'message-id' }, total: 1 });
    expect(await find('nobody@example.org')).toMatchObject({ query: { kind: 'address' }, total: 0, rows: [] });
  });
});

describe('exporting', () => {
  const world = { writePortions: writePortionedFile, signal };

  it('writes all rows in the shape that the name asks for', async () => {
    const file = path.join(archives.folder, 'rows.JSON');
    const ask = { text: '', filter: noFilter };
    expect(valueOf(await exportRows(file, ask, { ...world, archive }))).toEqual({ path: file, rows: 3 });
    const rows: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(rows).toMatchObject([{ messageId: 'm1' }, { messageId: 'm2' }, { messageId: 'm3' }]);
    const none = path.join(archives.folder, 'none.json');
    valueOf(await exportRows(none, { text: 'nobody@example.org', filter: noFilter }, { ...world, archive }));
    expect(JSON.parse(await readFile(none, 'utf8'))).toEqual([]);
  });

  it('that is stopped leaves an earlier file as it was', async () => {
    const file = path.join(archives.folder, 'kept.csv');
    await writeFile(file, 'before');
    const stopped = { ...world, archive, signal: AbortSignal.abort() };
    const exported = await exportRows(file, { text: '', filter: noFilter }, stopped);
    expect(exported).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await readFile(file, 'utf8')).toBe('before');
    expect((await readdir(archives.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('who receives', () => {
  it('is found by MX, and stays unknown where nobody answered', async () => {
    const resolver = zoneResolver([
      mx('hosted.example', [5, 'aspmx.l.google.com']),
      ended('silent.example', 'MX', 'timeout'),
      ended('example.com', 'MX', 'nodata'),
    ]);
    expect(valueOf(await askFamilies({ archive, resolver, signal }))).toEqual({ asked: 3, known: 2 });
    const { rows } = await find('');
    expect(rows.map(({ family }) => family)).toEqual(['other', 'google', 'unknown']);
    expect(valueOf(await archive.unknownDomains(9))).toEqual(['silent.example']);
  });
});

describe('what is removed', () => {
  it('is what is too old, at once', async () => {
    expect(valueOf(await keepFor(30, { archive, clock }))).toBe(1);
    expect((await find('')).total).toBe(2);
  });

  it.each<readonly [string, string, string]>([
    ['anna@example.com', 'anna@example.org', 'not-confirmed'],
    ['anna@example.com', '', 'not-confirmed'],
    ['example', 'example', 'bad-input'],
    ['@example.com', '@example.com', 'bad-input'],
  ])('is not %j where %j was typed', async (address, typed, kind) => {
    expect(await erasePerson({ address, typed }, { archive, signal })).toMatchObject({ ok: false, failure: { kind } });
    expect((await find('')).total).toBe(2);
  });

  it('is a person, once their address was typed', async () => {
    const proof = valueOf(
      await erasePerson({ address: 'ben@hosted.example', typed: ' Ben@hosted.example' }, { archive, signal }),
    );
    expect(proof).toMatchObject({ events: 1, stillFound: 0 });
    expect((await find('')).total).toBe(1);
  });
});
