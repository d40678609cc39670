// Reads the prefix of a delivery stream: what stands before the hours of its objects, and how these are written.

/** What of a place in S3 says where its hours are. */
export type HourKeys = {
  /** Before the hours: `ses/` or ''. */
  readonly prefix: string;
  /** `{yyyy}/{MM}/{dd}/{HH}/`; `{*}` stands for what cannot be told beforehand. */
  readonly hours: string;
};

/** Amazon Data Firehose developer guide, "Amazon S3 object name format". */
export const defaultHours = '{yyyy}/{MM}/{dd}/{HH}/';

/** Amazon Data Firehose developer guide, "Custom prefixes for Amazon S3 objects". */
const expressions = /!\{([A-Za-z]{1,40}):([^{}]{0,200})\}/gu;

export function parseDataPrefix(prefix: string | null): HourKeys {
  const written = prefix ?? '';
  let [hours, end, isTimed] = ['', 0, false];
  for (const { 0: whole, 1: namespace = '', 2: argument = '', index } of written.matchAll(expressions)) {
    const told = namespace === 'timestamp' ? parsePattern(argument) : '{*}';
    isTimed ||= namespace === 'timestamp';
    hours += literal(written.slice(end, index)) + told;
    end = index + whole.length;
  }
  if (end === 0) return { prefix: written, hours: defaultHours };
  hours += literal(written.slice(end));
  // Where no expression tells the time, Firehose adds it.
  const all = isTimed ? hours : hours + defaultHours;
  const folder = all.lastIndexOf('/', all.indexOf('{')) + 1;
  return { prefix: all.slice(0, folder), hours: all.slice(folder) };
}

/** Of an error prefix what stands before its first expression; null where that names no place of its own. */
export function parseErrorPrefix(errorPrefix: string | null, dataPrefix: string): string | null {
  const before = (errorPrefix ?? '').replace(/!\{.*$/su, '');
  return before === '' || dataPrefix.startsWith(before) ? null : before;
}

/** Java's DateTimeFormatter: letters that repeat are fields, what stands in apostrophes is meant as it is written. */
function parsePattern(pattern: string): string {
  return Array.from(pattern.matchAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/gu), ([part, quoted, letter]) => {
    if (quoted !== undefined) return quoted === '' ? "'" : literal(quoted);
    if (letter === undefined) return literal(part);
    return fields[part] ?? '{*}';
  }).join('');
}

/** `YYYY` is the year of the week: near New Year's Day it is another. */
const fields: { readonly [pattern: string]: string } = {
  yyyy: '{yyyy}',
  uuuu: '{yyyy}',
  yy: '{yy}',
  MM: '{MM}',
  M: '{M}',
  dd: '{dd}',
  d: '{d}',
  DDD: '{DDD}',
  HH: '{HH}',
  H: '{H}',
};

/** A brace of the key's own would be taken for a field. */
const literal = (text: string): string => text.replace(/[{}]/gu, '{*}');
