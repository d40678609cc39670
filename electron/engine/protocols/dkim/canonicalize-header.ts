// Header fields as a signature sees them (RFC 6376 3.4.1, 3.4.2): one character per byte, in and out.
import { bytesOf, type HeaderField } from './header-fields.ts';

export type Canonicalization = 'simple' | 'relaxed';

/** Ends in CRLF. */
export function canonicalHeader(raw: string, how: Canonicalization): string {
  if (how === 'simple') return `${raw.replace(/\r?\n/gu, '\r\n')}\r\n`;
  const colon = raw.indexOf(':');
  const name = raw.slice(0, colon).toLowerCase();
  return `${relaxed(name)}:${relaxed(raw.slice(colon + 1))}\r\n`;
}

/** Lines joined, each run of space one space, none at either end. */
function relaxed(text: string): string {
  return text
    .replace(/\r?\n/gu, '')
    .replace(/[\t ]+/gu, ' ')
    .replace(/^ | $/gu, '');
}

/** RFC 6376 3.7: the value of `b=` goes, with the space around it; the tag and the semicolon stay. */
function withoutSignature(raw: string): string {
  const colon = raw.indexOf(':') + 1;
  const tags = raw.slice(colon).split(';');
  const emptied = tags.map((tag) => (/^\s*b\s*=/u.test(tag) ? tag.slice(0, tag.indexOf('=') + 1) : tag));
  return raw.slice(0, colon) + emptied.join(';');
}

/** The field that signs, its `b=` emptied, without a line end. */
export function canonicalSignature({ raw }: HeaderField, how: Canonicalization): string {
  return canonicalHeader(withoutSignature(raw), how).slice(0, -2);
}

/** Where the fields of each name stand, the last one last. */
export type FieldIndex = ReadonlyMap<string, readonly HeaderField[]>;

export function indexFields(fields: readonly HeaderField[]): FieldIndex {
  const index = new Map<string, HeaderField[]>();
  for (const field of fields) {
    const known = index.get(field.name);
    if (known === undefined) index.set(field.name, [field]);
    else known.push(field);
  }
  return index;
}

/** RFC 6376 5.4.2: a name that stands in `h=` again means the next field above; one that is missing means nothing. */
export function signedFields(
  names: readonly string[],
  index: FieldIndex,
  own: HeaderField | null,
): readonly HeaderField[] {
  const taken = new Map<string, number>();
  return names.flatMap((written) => {
    const name = written.toLowerCase();
    const fields = index.get(name) ?? [];
    let at = (taken.get(name) ?? fields.length) - 1;
    if (fields[at] === own) at -= 1;
    taken.set(name, Math.max(at, 0));
    const field = fields[at];
    return field === undefined ? [] : [field];
  });
}

type Signing = { readonly names: readonly string[]; readonly how: Canonicalization };

/** All that the signature was made over (RFC 6376 3.7). */
export function signedData(own: HeaderField, { names, how }: Signing, index: FieldIndex): Uint8Array {
  const fields = signedFields(names, index, own).map(({ raw }) => canonicalHeader(raw, how));
  return bytesOf(fields.join('') + canonicalSignature(own, how));
}
