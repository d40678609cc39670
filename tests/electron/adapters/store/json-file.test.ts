// A file written in one step, and a damaged one that is kept.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJsonFile, writeJsonFile } from '../../../../electron/adapters/store/json-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const anything = (): boolean => true;

describe('a JSON file', () => {
  it('is read as it was written, in folders made on the way', async () => {
    const filePath = path.join(folder, 'a', 'b.json');
    await writeJsonFile(filePath, { text: 'ä' });
    expect(await readJsonFile(filePath, anything)).toEqual({ state: 'read', value: { text: 'ä' } });
    expect(await readdir(path.dirname(filePath))).toEqual(['b.json']);
  });

  it('is missing, not damaged, where there is none', async () => {
    expect(await readJsonFile(path.join(folder, 'none.json'), anything)).toEqual({ state: 'missing' });
  });

  it.each([
    ['torn', '{"a": 1', anything],
    ['empty', '', anything],
    ['not accepted', '{"a": 1}', () => false],
  ])('%s is put aside whole', async (_name, text, accepts) => {
    const filePath = path.join(folder, 'x.json');
    await writeFile(filePath, text);
    const read = await readJsonFile(filePath, accepts);
    expect(read).toMatchObject({ state: 'damaged' });
    expect(await readFile(read.state === 'damaged' ? read.asideAt : '', 'utf8')).toBe(text);
    expect(await readJsonFile(filePath, accepts)).toEqual({ state: 'missing' });
  });

  it('stays the old one, with nothing left beside it, where the new value cannot be written', async () => {
    const filePath = path.join(folder, 'x.json');
    await writeJsonFile(filePath, 1);
    await expect(writeJsonFile(filePath, 1n)).rejects.toThrow(TypeError);
    expect(await readJsonFile(filePath, anything)).toEqual({ state: 'read', value: 1 });
    expect(await readdir(folder)).toEqual(['x.json']);
  });

  it('written many times at once is one of the values, whole', async () => {
    const filePath = path.join(folder, 'x.json');
    const values = Array.from({ length: 30 }, (_, index) => `${index}`.repeat(5000));
    await Promise.all(values.map((value) => writeJsonFile(filePath, value)));
    const read = await readJsonFile(filePath, anything);
    expect(read.state === 'read' && values.includes(String(read.value))).toBe(true);
  });
});
