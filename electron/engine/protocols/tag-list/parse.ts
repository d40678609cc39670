// The `tag=value; tag=value` lists of DKIM, DMARC and BIMI (RFC 6376 3.2), with the place of every part.
import type { Span } from '../../../../shared/detail.ts';

export type Tag = {
  /** As written, without surrounding white space. */
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  /** The whole `tag=value`. */
  readonly span: Span;
};

export type TagListFault =
  /** Text between two semicolons that holds no "=". */
  | { readonly kind: 'no-equals'; readonly span: Span; readonly text: string }
  /** A name that is not ALPHA *(ALPHA / DIGIT / "_"). */
  | { readonly kind: 'bad-name'; readonly span: Span; readonly text: string }
  /** Two semicolons with nothing between, or a leading one. */
  | { readonly kind: 'empty-tag'; readonly span: Span }
  | { readonly kind: 'duplicate'; readonly span: Span; readonly name: string }
  /** A byte outside printable ASCII and folding white space in a value. */
  | { readonly kind: 'bad-byte'; readonly span: Span };

export type TagList = { readonly tags: readonly Tag[]; readonly faults: readonly TagListFault[] };

/** Reads any text; what is wrong stands in `faults`, with positions in the text as given. Names keep their case. */
export function parseTagList(text: string): TagList {
  const tags: Tag[] = [];
  const faults: TagListFault[] = [];
  const pieces = text.split(';');
  const names = new Set<string>();
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    const span = trimmedSpan(piece, offset);
    if (span.start === span.end) {
      // Only a closing semicolon may be followed by nothing.
      if (index < pieces.length - 1)
        faults.push({ kind: 'empty-tag', span: { start: offset, end: offset + piece.length + 1 } });
    } else {
      readTag(text, span, { tags, faults, names });
    }
    offset += piece.length + 1;
  }
  return { tags, faults };
}

type Lists = { readonly tags: Tag[]; readonly faults: TagListFault[]; readonly names: Set<string> };

function readTag(text: string, span: Span, { tags, faults, names }: Lists): void {
  const whole = text.slice(span.start, span.end);
  const equals = whole.indexOf('=');
  if (equals < 0) {
    faults.push({ kind: 'no-equals', span, text: whole });
    return;
  }
  const nameSpan = trimmedSpan(whole.slice(0, equals), span.start);
  const valueSpan = trimmedSpan(whole.slice(equals + 1), span.start + equals + 1);
  const name = text.slice(nameSpan.start, nameSpan.end);
  const value = text.slice(valueSpan.start, valueSpan.end);
  if (!/^[A-Za-z][A-Za-z0-9_]*$/u.test(name)) faults.push({ kind: 'bad-name', span: nameSpan, text: name });
  if (names.has(name)) faults.push({ kind: 'duplicate', span, name });
  names.add(name);
  const bad = /[^\x21-\x7e\t\r\n ]/u.exec(value);
  if (bad !== null)
    faults.push({
      kind: 'bad-byte',
      span: { start: valueSpan.start + bad.index, end: valueSpan.start + bad.index + 1 },
    });
  tags.push({ name, value, nameSpan, valueSpan, span });
}

/** Character by character: a pattern for the closing space takes time by the square of a long run of it. */
function trimmedSpan(piece: string, offset: number): Span {
  const isSpace = (at: number): boolean => '\t\r\n '.includes(piece[at] ?? '-');
  let start = 0;
  while (start < piece.length && isSpace(start)) start += 1;
  let end = piece.length;
  while (end > start && isSpace(end - 1)) end -= 1;
  return { start: offset + start, end: offset + end };
}

/** The first tag of that name (names are case-sensitive, RFC 6376 3.2). */
export function tagNamed(list: TagList, name: string): Tag | undefined {
  return list.tags.find((tag) => tag.name === name);
}
