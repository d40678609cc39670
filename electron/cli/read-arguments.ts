// Reads a command's words and options, and says in one sentence which of them it does not take.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { accept, type Failure, type Outcome, refuse } from '../../shared/failure.ts';
import { languages, type Text } from '../../shared/text.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export type Arguments = {
  readonly words: readonly string[];
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** `--lang` belongs to every command. */
const everywhere: Options = { lang: { type: 'string' } };

export function readArguments(args: readonly string[], own: Options): Outcome<Arguments> {
  const options = { ...own, ...everywhere };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const all = (name: string): readonly string[] =>
      [values[name] ?? []].flat().filter((value): value is string => typeof value === 'string');
    const strange = all('lang').find((name) => !languages.some((language) => language === name));
    if (strange !== undefined) return refuse({ kind: 'bad-input', because: noLanguage(strange) });
    return accept({
      words: positionals,
      text: (name) => all(name).at(-1) ?? null,
      texts: all,
      flag: (name) => values[name] === true,
    });
  } catch (error) {
    const refused = refusedOption(error, options);
    if (refused === null) throw error;
    return refuse(refused);
  }
}

/** Null for an error that is not about what was typed. */
function refusedOption(error: unknown, options: Options): Failure | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS_')) return null;
  const option = /'(-[^'\s]*)/u.exec(error.message)?.[1] ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { kind: 'bad-input', because: noOption(option) };
  const takesNone = options[option.replace(/^--/u, '')]?.type === 'boolean';
  return { kind: 'bad-input', because: takesNone ? noValue(option) : valueMissing(option) };
}

const help = {
  en: 'Run "plumbline help" to see what can be given.',
  ja: '使い方は「plumbline help」で確認できます。',
};

function noOption(option: string): Text {
  return {
    en: `${option} is not an option of this command. ${help.en}`,
    ja: `このコマンドに ${option} というオプションはありません。${help.ja}`,
  };
}

function valueMissing(option: string): Text {
  return { en: `${option} needs a value. ${help.en}`, ja: `${option} には値が必要です。${help.ja}` };
}

function noValue(option: string): Text {
  return { en: `${option} takes no value. ${help.en}`, ja: `${option} に値は指定できません。${help.ja}` };
}

function noLanguage(named: string): Text {
  return {
    en: `--lang takes ${languages.join(' or ')}; "${named}" is not one of them.`,
    ja: `--lang には ${languages.join(' か ')} を指定してください（「${named}」は使えません）。`,
  };
}
