// Reads a DKIM key record, whatever it is: what it says, every fault with its place, and the key (RFC 6376 3.6.1).
import type { Span } from '../../../../shared/detail.ts';
import { parseTagList, type Tag, tagNamed, type TagList } from '../tag-list/parse.ts';
import { firstTags } from '../tag-list/first-tags.ts';
import { readBase64 } from './base64.ts';
import { type KnownKeyType, readPublicKey } from './public-key.ts';
import type { KeyFault, KeyFields, KeyReading, PublicKey } from './types.ts';

const knownTags: readonly string[] = ['v', 'g', 'h', 'k', 'n', 'p', 's', 't'];
const knownKeyTypes: readonly KnownKeyType[] = ['rsa', 'ed25519'];

export function parseKeyRecord(text: string): KeyReading {
  const list = parseTagList(withoutMarks(text));
  const fields = readFields(list);
  const keyTag = tagNamed(list, 'p');
  const { key, faults } = readKey(fields, keyTag);
  return {
    text,
    tags: list.tags,
    fields,
    faults: [...list.faults, ...strayMarks(text, keyTag), ...tagFaults(text, list), ...faults].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
    key,
    keySpan: keyTag?.valueSpan ?? null,
  };
}

/**
 * Quotation marks and backslashes come from zone files; blanked, the rest of the record reads with its positions kept.
 * In `n=` any mark is its author's own (RFC 6376 2.11).
 */
function withoutMarks(text: string): string {
  const pieces = text.split(';');
  return pieces.map((piece) => (/^\s*n\s*=/u.test(piece) ? piece : piece.replace(/["\\]/gu, ' '))).join(';');
}

function readFields(list: TagList): KeyFields {
  const value = (name: string): string | null => tagNamed(list, name)?.value ?? null;
  return {
    version: value('v'),
    keyType: value('k'),
    hashes: words(value('h')),
    services: words(value('s')),
    flags: words(value('t')),
    notes: value('n'),
    granularity: value('g'),
    others: list.tags
      .filter(({ name }) => !knownTags.includes(name))
      .map((tag) => ({ name: tag.name, value: tag.value })),
    publicKey: value('p')?.replace(/[\t\r\n ]/gu, '') ?? null,
  };
}

/** Colon-separated, white space around each (RFC 6376 3.6.1). */
function words(value: string | null): readonly string[] | null {
  if (value === null) return null;
  return value.split(':').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}

function strayMarks(text: string, keyTag: Tag | undefined): readonly KeyFault[] {
  const read = withoutMarks(text);
  const { start, end } = keyTag?.valueSpan ?? { start: 0, end: 0 };
  // A mark right before or after the key was trimmed from its span.
  const inKey = (at: number): boolean => at >= start - 1 && at <= end && end > start;
  return [...text.matchAll(/["\\]/gu)].flatMap(({ index, 0: mark }) =>
    read[index] === mark
      ? []
      : [{ kind: 'stray-mark' as const, span: { start: index, end: index + 1 }, mark, inKey: inKey(index) }],
  );
}

function tagFaults(text: string, list: TagList): readonly KeyFault[] {
  const faults = firstTags(list.tags).flatMap((tag) => faultsOfTag(tag, tag === list.tags[0]));
  const absent: KeyFault = { kind: 'key-absent', span: { start: 0, end: text.length } };
  return tagNamed(list, 'p') === undefined ? [...faults, absent] : faults;
}

function faultsOfTag(tag: Tag, isFirst: boolean): readonly KeyFault[] {
  const { name, value } = tag;
  const span = spanOrTag(tag);
  const list = (words(value) ?? []).map((word) => word.toLowerCase());
  switch (name) {
    case 'v':
      // RFC 6376 3.6.1: the first tag, compared as a string, "DKIM1" and nothing else.
      if (value !== 'DKIM1') return [{ kind: 'version-wrong', span, value }];
      return isFirst ? [] : [{ kind: 'version-late', span: tag.span }];
    case 'k':
      return isKnownType(value.toLowerCase())
        ? []
        : [{ kind: 'key-type-unknown', span, value, meant: meantType(value) }];
    case 'h':
      // RFC 8301 3.1: signers and verifiers are left with sha256.
      return list.includes('sha256') ? [] : [{ kind: 'hash-missing', span, value }];
    case 's':
      return list.includes('*') || list.includes('email') ? [] : [{ kind: 'service-not-mail', span, value }];
    case 't':
      return list.every((flag) => flag === 'y' || flag === 's') ? [] : [{ kind: 'flag-unknown', span, value }];
    case 'g':
      return [{ kind: 'granularity', span: tag.span, value }];
    case 'n':
    case 'p':
      return [];
    default:
      return [{ kind: 'tag-unknown', span: tag.span, name, meant: meantTag(name) }];
  }
}

/** An empty value has no characters to mark: mark the tag. */
function spanOrTag({ value, valueSpan, span }: Tag): Span {
  return value === '' ? span : valueSpan;
}

function isKnownType(value: string): value is KnownKeyType {
  return knownKeyTypes.some((known) => known === value);
}

/** `rsa-sha256` is the algorithm of a signature, `ed25519-sha256` likewise. */
function meantType(value: string): KnownKeyType | null {
  return knownKeyTypes.find((known) => value.toLowerCase().startsWith(known)) ?? null;
}

function meantTag(name: string): string | null {
  const lower = name.toLowerCase();
  return knownTags.includes(lower) ? lower : null;
}

type KeyPart = { readonly key: PublicKey; readonly faults: readonly KeyFault[] };

function readKey(fields: KeyFields, tag: Tag | undefined): KeyPart {
  if (tag === undefined) return { key: { kind: 'absent' }, faults: [] };
  if (fields.publicKey === '') return { key: { kind: 'revoked' }, faults: [] };
  const type = (fields.keyType ?? 'rsa').toLowerCase();
  // With `k=rsa-sha256` the key is still worth reading.
  const known = isKnownType(type) ? type : meantType(type);
  const read = readBase64(tag.value);
  const key: PublicKey = known === null ? { kind: 'unread' } : readPublicKey(known, read.bytes);
  if (read.ok) return { key, faults: [] };
  const { start, end } = tag.valueSpan;
  const at = Math.min(start + read.at, end - 1);
  const faults: readonly KeyFault[] = [{ kind: 'key-text', span: { start: at, end: at + 1 }, problem: read.problem }];
  const isShort = read.problem === 'unpadded' || read.problem === 'length';
  const isTold = key.kind === 'cut' || (read.problem === 'unpadded' && (key.kind === 'rsa' || key.kind === 'ed25519'));
  return { key: isShort && isTold ? key : { kind: 'undecodable' }, faults };
}
