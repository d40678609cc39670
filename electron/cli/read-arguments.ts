// Reads a command's words and options, and says in one sentence which of them it does not take.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { accept, type Outcome, refuse } from '../../shared/failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export type Arguments = {
  readonly words: readonly string[];
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

export function readArguments(args: readonly string[], options: Options): Outcome<Arguments> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const all = (name: string): readonly string[] =>
      [values[name] ?? []].flat().filter((value): value is string => typeof value === 'string');
    return accept({
      words: positionals,
      text: (name) => all(name).at(-1) ?? null,
      texts: all,
      flag: (name) => values[name] === true,
    });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return refuse({
      kind: 'bad-input',
      because: {
        en: `${message}. Run "plumbline help" for what can be given.`,
        ja: `オプションを読み取れません（${message}）。「plumbline help」で使い方を確認してください。`,
      },
    });
  }
}
