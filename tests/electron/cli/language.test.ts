// The language of the terminal: what is asked for, else what the environment says.
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../electron/cli/language.ts';

describe('readLanguage', () => {
  it.each([
    [['audit', '--lang', 'ja'], { LANG: 'en_GB.UTF-8' }, 'ja'],
    [['--lang=en'], { LANG: 'ja_JP.UTF-8' }, 'en'],
    [['--lang', 'en', '--lang', 'ja'], {}, 'ja'],
    [['--lang', 'fr'], { LANG: 'ja_JP.UTF-8' }, 'ja'],
    [['--lang'], {}, 'en'],
    [[], { LANG: 'ja_JP.UTF-8' }, 'ja'],
    [[], { LANG: 'ja' }, 'ja'],
    [[], { LC_ALL: '', LC_MESSAGES: 'ja_JP', LANG: 'C' }, 'ja'],
    [[], { LC_ALL: 'C.UTF-8', LANG: 'ja_JP.UTF-8' }, 'en'],
    [[], { LANG: 'jam_JM' }, 'en'],
    [[], {}, 'en'],
  ] as const)('%j with %j is %s', (args, environment, language) => {
    expect(readLanguage(args, environment)).toBe(language);
  });
});
