import { describe, expect, it } from 'vitest';
import { accountEn } from '../../../renderer/text/account-en.ts';
import { accountJa } from '../../../renderer/text/account-ja.ts';
import { en } from '../../../renderer/text/en.ts';
import { ja } from '../../../renderer/text/ja.ts';
import { historyAthenaEn } from '../../../renderer/text/history-athena-en.ts';
import { historyAthenaJa } from '../../../renderer/text/history-athena-ja.ts';
import { historyPagesEn } from '../../../renderer/text/history-pages-en.ts';
import { historyPagesJa } from '../../../renderer/text/history-pages-ja.ts';
import { historySubjectEn } from '../../../renderer/text/history-subject-en.ts';
import { historySubjectJa } from '../../../renderer/text/history-subject-ja.ts';
import { labEn } from '../../../renderer/text/lab-en.ts';
import { labJa } from '../../../renderer/text/lab-ja.ts';
import { messagesEn } from '../../../renderer/text/messages-en.ts';
import { messagesJa } from '../../../renderer/text/messages-ja.ts';
import { sendEn } from '../../../renderer/text/send-en.ts';
import { sendJa } from '../../../renderer/text/send-ja.ts';

type Leaf = { readonly path: string; readonly text: string };

/** Every word of a table; a sentence with gaps is filled with something of each type it may take. */
function leaves(table: unknown, path: string): readonly Leaf[] {
  if (typeof table === 'string') return [{ path, text: table }];
  if (typeof table === 'function')
    return [
      { path, text: String(table('x.example', 'y', 'z', 'z')) },
      { path, text: String(table(2, 3, 4, 5)) },
    ];
  return Object.entries(table as object).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const english = leaves(
  {
    words: en,
    account: accountEn,
    send: sendEn,
    lab: labEn,
    messages: messagesEn,
    historySubject: historySubjectEn,
    historyPages: historyPagesEn,
    historyAthena: historyAthenaEn,
  },
  '',
);
const japanese = leaves(
  {
    words: ja,
    account: accountJa,
    send: sendJa,
    lab: labJa,
    messages: messagesJa,
    historySubject: historySubjectJa,
    historyPages: historyPagesJa,
    historyAthena: historyAthenaJa,
  },
  '',
);

describe('the words of the window', () => {
  it('are the same set in both languages', () => {
    expect(japanese.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
  });

  it.each([
    ['English', english],
    ['Japanese', japanese],
  ])('leave nothing unsaid in %s', (_language, words) => {
    const unsaid = words.filter(({ text }) => text.trim() === '').map(({ path }) => path);
    expect(unsaid).toEqual(['words.details.tone.plain']);
  });

  it('raise no voice', () => {
    expect([...english, ...japanese].filter(({ text }) => /[!！]/.test(text))).toEqual([]);
  });

  it('are written in Japanese wherever English has a sentence', () => {
    const byPath = new Map(japanese.map(({ path, text }) => [path, text]));
    const sentences = english.filter(({ text }) => text.split(' ').length > 3);
    const untranslated = sentences.filter(({ path }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(byPath.get(path) ?? ''));
    expect(sentences.length).toBeGreaterThan(50);
    expect(untranslated).toEqual([]);
  });
});
