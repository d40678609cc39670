// How long a file may be: an audit 80 lines, any other 250; tables of data and words are exempt.
import { expect, it } from 'vitest';
import { sourcesIn } from './sources.ts';

const tables = /^renderer\/text\/([a-z]+-)?(en|ja)\.ts$/u;
const lineCount = (text: string): number => text.trimEnd().split('\n').length;

it('no source file is longer than 250 lines', () => {
  const long = sourcesIn('shared', 'electron', 'renderer').filter(
    ({ path, text }) => !tables.test(path) && lineCount(text) > 250,
  );
  expect(long.map(({ path, text }) => `${path} ${lineCount(text)}`)).toEqual([]);
});

it('no audit is longer than 80 lines', () => {
  const audits = sourcesIn('electron/engine/audits').filter(({ text }) => /= defineAudit\(/u.test(text));
  expect(audits.length).toBeGreaterThan(100);
  const long = audits.filter(({ text }) => lineCount(text) > 80);
  expect(long.map(({ path, text }) => `${path} ${lineCount(text)}`)).toEqual([]);
});
