// A program killed in the midst of keeping a draft: the text and its bytes are whole, and no older than the last that were said to be kept.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';

const program = fileURLToPath(new URL('draft-keeper.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-kill-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: true, target: 'node20', outDir: folder, rolldownOptions: { input: program } },
    ssr: { noExternal: true },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Killed after so many were kept; the last number that was told. */
function keepAndKill(drafts: string, kept: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'draft-keeper.js'), drafts]);
    let told = '';
    let troubles = '';
    child.stdout.on('data', (bytes: Buffer) => {
      told += bytes.toString();
      if (told.split('\n').length > kept) child.kill('SIGKILL');
    });
    child.stderr.on('data', (bytes: Buffer) => (troubles += bytes.toString()));
    child.on('close', () =>
      troubles === '' ? resolve(Number(told.trimEnd().split('\n').at(-1))) : reject(new Error(troubles)),
    );
  });
}

it('is whole wherever it was killed', async () => {
  for (const kept of [1, 2, 5]) {
    const drafts = path.join(folder, `drafts-${kept}`);
    const told = await keepAndKill(drafts, kept);
    const store = draftFiles(drafts);
    const opened = await store.openDraft('mine', 'a');
    expect(opened.ok && opened.value.source.html?.length).toBe(200_000);
    expect(opened.ok && opened.value.savedAtMs).toBeGreaterThanOrEqual(told);
    const blob = opened.ok ? (opened.value.message?.raw?.blob ?? '') : '';
    expect(await store.readBlob('mine', 'a', blob)).toMatchObject({ ok: true });
  }
});
