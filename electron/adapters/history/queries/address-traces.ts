// Where a text holds an address: as it is written, or as links, return paths and encoded mail spell it; and the text without it.
import { parseDomain, toUnicode } from '../../../engine/protocols/dns/name.ts';

export type AddressTraces = {
  /** For RE2, which knows no looking around: finds more than there is, never less. */
  readonly roughly: string;
  readonly isIn: (text: string) => boolean;
  /** The name that stands before it goes with it: `Anna Berg <anna@example.com>`. */
  readonly struckIn: (text: string) => string;
  /** A recipient as it is written: the address alone, or with a name. */
  readonly isRecipient: (recipient: string) => boolean;
};

const struckOut = '[removed]';

/** `@`, and how it is spelled in a link, in quoted-printable, in JSON, in HTML, and in a return path of its own (VERP). */
const signs = '(?:@|%(?:25)?40|=40|\\\\u0040|&#(?:64|x40);|=)';
const plusSigns = '(?:\\+|%(?:25)?2B|=2B|\\\\u002b)';
/** A letter before or behind it makes another address; one that ends an escape (`%3C`, `\n`) does not. */
const before = String.raw`(?:(?<![\p{L}\p{N}._+~-])|(?<=%[\dA-F]{2}|=[\dA-F]{2}|\\[nrtbf]|\\u[\dA-F]{4})|(?<=[+-])(?=[^@\s]{1,64}=[a-z\d]))`;
/** So does one behind a dot, but for what a file's name ends with: no domain does. */
const endings = String.raw`(?:jsonl?|ndjson|csv|gz|parquet|txt|log|eml)(?![\p{L}\p{N}_-])`;
const behind = String.raw`(?![\p{L}\p{N}_-]|\.(?!${endings})[\p{L}\p{N}])`;
/** Quoted, plainly or as JSON quotes it, and not what stands between two of JSON's texts; or bare, where nothing but a name and the address stands between quotes or commas. */
const quotedName = String.raw`(?:\\?"(?!\s*[:,\]}])[^"\\<>]{1,100}\\?" ?)`;
const bareName = String.raw`(?<=^|["']|, )[^\d"'\\,<>:;[\]{}@\s][^\d"'\\,<>:;[\]{}@]{0,100}`;

export function addressTraces(address: string): AddressTraces {
  const at = address.lastIndexOf('@');
  const local = Array.from(address.slice(0, at), (letter) => (letter === '+' ? plusSigns : escaped(letter))).join('');
  const core = `${local}${signs}(?:${domainsOf(address.slice(at + 1))
    .map(escaped)
    .join('|')})`;
  // What stands before is looked for only where there is something: it would be tried at each letter of all originals.
  const rough = new RegExp(core, 'iu');
  const exact = new RegExp(`${before}${core}${behind}`, 'giu');
  const isFound = (text: string): boolean => rough.test(text) && text.search(exact) >= 0;
  const named = new RegExp(`${quotedName}?<${core}>|${bareName}<${core}>(?=$|["',\\\\])`, 'giu');
  const whole = new RegExp(`^(?:.*<)?\\s*${core}\\s*>?$`, 'isu');
  return {
    roughly: `(?i)${core}`,
    isIn: (text) => isFound(text) || isFound(unescaped(text)),
    struckIn: (text) => {
      const plain = unescaped(text);
      return (isFound(plain) ? plain : text).replace(named, struckOut).replace(exact, struckOut);
    },
    isRecipient: (recipient) => whole.test(recipient),
  };
}

/** JSON may escape any letter; what it must escape stays so. */
function unescaped(text: string): string {
  return text.replaceAll(/\\+u00((?!22|5c|7f)[2-7][\da-f])/giu, (_found, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** An internationalised domain stands in either form. */
function domainsOf(domain: string): readonly string[] {
  const parsed = parseDomain(domain);
  const ascii = parsed.ok ? parsed.value.ascii : domain.toLowerCase();
  return [...new Set([ascii, toUnicode(ascii), domain.toLowerCase()])];
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, (sign) => `\\${sign}`);
