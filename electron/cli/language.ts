// Which language the reader wants: what is named by --lang, else the environment's.
import { type Language, languages } from '../../shared/text.ts';

type Environment = { readonly [name: string]: string | undefined };

export function readLanguage(args: readonly string[], environment: Environment): Language {
  return namedLanguage(args) ?? languageOfEnvironment(environment);
}

function namedLanguage(args: readonly string[]): Language | undefined {
  const named = args.flatMap((arg, index) =>
    arg === '--lang' ? (args[index + 1] ?? []) : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [],
  );
  return languages.find((language) => language === named.at(-1));
}

/** POSIX: the first of these that is set and not empty decides. */
function languageOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^ja(?:[_.@-]|$)/u.test(locale) ? 'ja' : 'en';
}
