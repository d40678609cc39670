// The disk fails while a draft is kept: what stood there stands there still, what was typed can be kept afterwards, and the sentence says so.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftFiles } from '../../../electron/adapters/store/draft-files.ts';
import { readBytesFile, writeTextFile } from '../../../electron/adapters/store/text-file.ts';
import { draftVersions, restoreVersion } from '../../../electron/flows/draft/draft-versions.ts';
import { saveDraftFile } from '../../../electron/flows/draft/save-draft-file.ts';
import { startOfFile } from '../../../electron/flows/draft/start-draft.ts';
import { unreadableInput } from '../../../electron/ipc/unreadable-input.ts';
import { openWorkshop } from '../../../electron/adapters/workshop/open-workshop.ts';
import { nothingOutside } from '../../../shared/draft/outside.ts';
import { defaultTargets } from '../../../shared/draft/support.ts';
import type { Failure } from '../../../shared/failure.ts';
import { requests } from '../../../shared/ipc/requests.ts';
import { type BuiltWorkshop, buildWorkshop } from '../../electron/adapters/workshop/build-workshop.ts';
import { draftOf, sourceOf } from '../../fakes/kept-draft.ts';
import { draftStory, expectAdvice, expectNoRemains, failureOf, sendable, typed, valueOf } from './draft-story.ts';

const run = promisify(execFile);
const story = draftStory();
let built: BuiltWorkshop;
beforeAll(async () => {
  built = await buildWorkshop({ 'keep-too-much': 'tests/stories/drafts/keep-too-much.ts' });
});
afterAll(() => built.remove());

describe('keeping', () => {
  it('that the disk breaks off in the middle leaves the text before it, and nothing half-written', async () => {
    const folder = await story.newFolder();
    // A limit on the size of files fails a write as a full disk does: after a part of it.
    const limited = 'trap "" XFSZ; ulimit -f 64; exec "$@"';
    const program = [process.execPath, built.pathOf('keep-too-much'), folder];
    const { stdout } = await run('sh', ['-c', limited, 'sh', ...program]);
    const failure = JSON.parse(stdout) as Failure;
    expect(failure).toMatchObject({ kind: 'disk', because: expect.stringContaining('EFBIG') });
    expectAdvice(failure);
    await expectNoRemains(folder);
    const store = draftFiles(folder);
    expect(await store.openDraft('mine', 'a')).toEqual({ ok: true, value: draftOf('a') });
    const large = sourceOf('x'.repeat(400_000));
    expect((await store.changeDraft('mine', 'a', (before) => ({ ...before, source: large }))).ok).toBe(true);
  });

  it('while the folder is out of reach is refused, and goes on once it is back', async () => {
    const { folder, keep, kept } = await story.open();
    const before = await kept();
    const profile = path.join(folder, 'profile-mine');
    await rename(profile, `${profile}.away`);
    await writeFile(profile, 'not a folder');
    const more = { ...typed, html: `${typed.html} more` };
    const failure = failureOf(await keep(more));
    expect(failure.kind).toBe('disk');
    expectAdvice(failure);
    await rm(profile);
    await rename(`${profile}.away`, profile);
    expect(await kept()).toEqual(before);
    expect((await keep(more)).ok).toBe(true);
    expect((await kept()).source).toEqual(more);
    await expectNoRemains(folder);
  });

  it('a draft whose versions cannot be written keeps the text all the same', async () => {
    const { folder, keep, kept, world, draft } = await story.open();
    const versions = valueOf(await draftVersions(draft.id, world));
    const draftFolder = path.join(folder, 'profile-mine', `draft-${draft.id}`);
    for (const { id } of versions) {
      await rm(path.join(draftFolder, `${id}.json`));
      await mkdir(path.join(draftFolder, `${id}.json`));
    }
    expect((await keep(typed)).ok).toBe(true);
    expect((await kept()).source).toEqual(typed);
    for (const { id } of versions)
      expectAdvice(failureOf(await restoreVersion({ id: draft.id, versionId: id }, world)));
    expect((await kept()).source).toEqual(typed);
  });
});

describe('a paste of 10 MB', () => {
  const pasted = '<p>日本語 of somebody&apos;s whole web site</p>\r\n'.repeat(220_000);
  const input = (html: string) => {
    const { id, home, dialect, targets, remoteImages } = draftOf('a');
    return requests['draft.keep'].input.safeParse({ id, home, dialect, targets, remoteImages, source: sourceOf(html) });
  };

  it('is kept, previewed and checked, and says that SES takes no more than 500 KB', async () => {
    expect(pasted.length).toBeGreaterThan(10_000_000);
    expect(input(pasted).success).toBe(true);
    const source = { ...sendable, html: pasted, data: '{}' };
    const { keep, kept } = await story.open();
    const workshop = openWorkshop(built.entryPath);
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    const [keeping, shown, report] = await Promise.all([
      keep(source),
      workshop.work('preview', {
        source,
        looks: [{ client: 'none', darkness: 'light', images: 'off', show: 'html' }],
        sender: '',
        imageBase: null,
      }),
      workshop.work('check', {
        draft: { source, dialect: 'stored', targets: defaultTargets, name: null },
        outside: nothingOutside,
      }),
    ]);
    clearInterval(turning);
    await workshop.close();
    expect(keeping.ok).toBe(true);
    expect((await kept()).source).toEqual(source);
    expect(shown.ok && shown.value.troubles.length).toBeGreaterThan(0);
    const failed = report.ok ? report.value.findings.filter(({ verdict }) => verdict === 'fail') : [];
    expect(failed.map(({ id }) => id)).toContain('draft-size-template-over');
    expect(failed.map(({ id }) => id)).toContain('draft-client-markup-beyond-limits');
    // The window's thread went on meanwhile.
    expect(turns).toBeGreaterThan(20);
  });

  it('of more than can be kept is refused with one sentence', () => {
    const checked = input(pasted.repeat(2));
    const because = checked.success ? { en: '', ja: '' } : unreadableInput(checked.error);
    expect(because.en).toMatch(/12,000,000 characters.*stays.*shorten/u);
    expectAdvice({ kind: 'bad-input', because });
  });
});

describe('a file of somebody else’s', () => {
  const startOf = async (bytes: Uint8Array) => {
    const { world, folder } = await story.open();
    const filePath = path.join(folder, 'a.html');
    await writeFile(filePath, bytes);
    const started = await startOfFile(filePath, readBytesFile, world);
    expect(await readFile(filePath)).toEqual(Buffer.from(bytes));
    return started;
  };

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['Shift_JIS without a label', Buffer.from('<p>\x93\xfa\x96\x7b\x8c\xea</p>', 'latin1'), /line 1, byte 4/u],
    ['EUC-JP without a label', Buffer.from('a\n<p>\xc6\xfc\xcb\xdc', 'latin1'), /line 2, byte 6/u],
    ['Latin-1 without a label', Buffer.from('<p>caf\xe9</p>', 'latin1'), /byte 7/u],
    ['a cut UTF-16 file', Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x41]), /UTF-16/u],
    ['a PDF', Buffer.from('%PDF-1.7\n\0\xff\xfe', 'latin1'), /binary/u],
    ['bytes of chance', Buffer.from([0x80, 0x81, 0xff, 0x9f]), /line 1, byte 1/u],
  ])('of %s is refused with what to do, and stays on the disk', async (_what, bytes, says) => {
    const failure = failureOf(await startOf(bytes));
    expectAdvice(failure);
    expect(failure.kind === 'bad-input' && failure.because.en).toMatch(says);
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['UTF-16 without a mark', Buffer.from('<p>日本</p>', 'utf16le'), '<p>日本</p>'],
    ['UTF-16 of the other order without a mark', Buffer.from('<p>日本</p>', 'utf16le').swap16(), '<p>日本</p>'],
    ['ISO-2022-JP without a label', Buffer.from('<p>\x1b$BF|K\\\x1b(B</p>', 'latin1'), '<p>日本</p>'],
    ['mojibake, which is text', Buffer.from('<p>Ã©tÃ©</p>'), '<p>Ã©tÃ©</p>'],
    ['a NUL in UTF-16', Buffer.from('\uFEFF<p>\0x', 'utf16le'), '<p>\0x'],
    ['every line end', Buffer.from('a\r\nb\rc\nd\u2028'), 'a\r\nb\rc\nd\u2028'],
    ['nothing', Buffer.alloc(0), ''],
  ])('of %s is read, every character of it', async (_what, bytes, html) => {
    expect(valueOf(await startOf(bytes)).source.html).toBe(html);
  });

  it('is not written over where its folder is gone; the draft stays', async () => {
    const { world, folder, draft, kept } = await story.open();
    const choose = async (): Promise<string> =>
      path.join(folder, 'profile-mine', `draft-${draft.id}`, 'draft.json', 'a.html');
    const failure = failureOf(await saveDraftFile(draft.id, { choose, writeText: writeTextFile }, world));
    expect(failure.kind).toBe('disk');
    expectAdvice(failure);
    expect((await kept()).source).toEqual(sendable);
  });
});
