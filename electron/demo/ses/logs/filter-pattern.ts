// Filter patterns of CloudWatch Logs for lines that are plain text (user guide, "Filter pattern syntax"): terms, phrases, `?any`, `-none`.
import { CodedError } from '../wire/wire-error.ts';

export type LineFilter = (text: string) => boolean;

type Term = { readonly sign: '' | '?' | '-'; readonly text: string };

/** Case-sensitive. Throws for a pattern that is none, and for those in braces or brackets, which are not simulated. */
export function readFilterPattern(pattern: string): LineFilter {
  const terms = termsIn(pattern);
  const all = terms.filter(({ sign }) => sign === '');
  const none = terms.filter(({ sign }) => sign === '-');
  const any = terms.filter(({ sign }) => sign === '?');
  return (text) => {
    if (none.some((term) => text.includes(term.text))) return false;
    // User guide: next to a term that has to be there, those with a question mark count for nothing.
    if (all.length > 0 || any.length === 0) return all.every((term) => text.includes(term.text));
    return any.some((term) => text.includes(term.text));
  };
}

function termsIn(pattern: string): readonly Term[] {
  const terms: Term[] = [];
  let rest = pattern.trim();
  while (rest !== '') {
    const [whole, sign = '', phrase, word = ''] =
      /^([?-]?)(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))(?:\s+|$)/u.exec(rest) ?? refuse('Invalid filter pattern');
    if (phrase === undefined && !/^\w+$/u.test(word)) refuse(`Invalid character(s) in term '${word}'`);
    const text = phrase === undefined ? word : phrase.replace(/\\(.)/gu, '$1');
    terms.push({ sign: sign === '?' || sign === '-' ? sign : '', text });
    rest = rest.slice(whole.length);
  }
  return terms;
}

function refuse(message: string): never {
  throw new CodedError('InvalidParameterException', message);
}
