// Names, first lines and door plates: would a stranger know where a line lives?
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourcesIn } from './sources.ts';

const sources = sourcesIn('shared', 'electron', 'renderer');
const everything = [...sources, ...sourcesIn('tests')];
const banned = /(^|[/.-])(utils?|helpers?|common|misc|lib|tools|manager|service|handler)s?([/.-]|$)/u;

describe('names', () => {
  it('are kebab-case', () => {
    const odd = everything.filter(
      ({ path: file }) => !/^([a-z0-9.-]+\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/u.test(file),
    );
    expect(odd.map(({ path: file }) => file)).toEqual([]);
  });

  it('say something', () => {
    expect(everything.map(({ path: file }) => file).filter((file) => banned.test(file))).toEqual([]);
  });

  it('every source file opens with one sentence saying what it is for', () => {
    const silent = sources.filter(
      ({ text }) => !/^(\/\/ .{10,}[.:?]|\/\*\* .{10,})$/mu.test(text.split('\n', 1)[0] ?? ''),
    );
    expect(silent.map(({ path: file }) => file)).toEqual([]);
  });

  it('exports are named, never default', () => {
    expect(sources.filter(({ text }) => /^export default/mu.test(text)).map(({ path: file }) => file)).toEqual([]);
  });

  it('the main export is the file name', () => {
    const camel = (name: string): string =>
      name.replace(/-([a-z0-9])/gu, (_all, letter: string) => letter.toUpperCase());
    const missing = sourcesIn('electron/engine/audits', 'electron/gather', 'electron/flows').filter(
      ({ path: file, text }) => {
        const name = camel(path.basename(file).replace(/\.tsx?$/u, ''));
        const exported = [...text.matchAll(/^export (?:async )?(?:const|function|type|class) (\w+)/gmu)].map(
          ([, found]) => found?.toLowerCase(),
        );
        return (
          !exported.some((found) => found?.includes(name.toLowerCase()) || name.toLowerCase().includes(found ?? '-')) &&
          !/\/(catalogue|list|left-out)\.ts$/u.test(file)
        );
      },
    );
    expect(missing.map(({ path: file }) => file)).toEqual([]);
  });
});

describe('rooms', () => {
  const rooms = [
    'shared',
    'electron',
    'electron/shell',
    'electron/ipc',
    'electron/cli',
    'electron/flows',
    'electron/ports',
    'electron/adapters',
    'electron/gather',
    'electron/engine',
    'electron/demo',
    'renderer',
    'tests',
  ];

  it.each(rooms)('%s has a tsconfig and a door plate with a "May not" list', (room) => {
    expect(existsSync(path.join(projectRoot, room, 'tsconfig.json'))).toBe(true);
    const plate = readFileSync(path.join(projectRoot, room, 'README.md'), 'utf8');
    expect(plate).toMatch(/May not:/u);
    expect(plate.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  it('the top of the house holds nothing but what the design names', async () => {
    const { readdir } = await import('node:fs/promises');
    const built = ['node_modules', 'out', 'dist', 'reports', '.git'];
    const named = [
      '.ci',
      '.gitignore',
      '.npmrc',
      'LICENSE',
      'README.md',
      'build',
      'electron',
      'electron.vite.config.ts',
      'package-lock.json',
      'package.json',
      'renderer',
      'shared',
      'tests',
      'tsconfig.json',
    ];
    const found = (await readdir(projectRoot)).filter((name) => !built.includes(name));
    expect(found.toSorted()).toEqual(named.toSorted());
  });
});
