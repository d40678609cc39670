// Reads a DMARC policy record (RFC 9989 4.7 and 4.8): what receivers use of it, and every fault with its place.
import type { Span } from '../../../../shared/detail.ts';
import { parseTagList, tagNamed, type Tag, type TagList } from '../tag-list/parse.ts';
import { editDistance } from '../text/edit-distance.ts';
import { parseReportUris } from './report-uri.ts';
import {
  type AlignmentMode,
  type DmarcFault,
  type DmarcReading,
  type DmarcRecord,
  dmarcRequests,
  dmarcTags,
  historicTags,
  type ReportUri,
  type VersionFault,
} from './types.ts';

/** RFC 9989 4.8 dmarc-version: the first tag, nothing before it, the value in exactly this case. */
const version = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/u;

export function parseDmarc(text: string): DmarcReading {
  if (version.test(text)) return { kind: 'record', record: readRecord(text) };
  const fault = versionFault(text);
  return fault === null ? { kind: 'other', text } : { kind: 'near-miss', text, fault };
}

/** The record, or null where the text is none. */
export function dmarcRecordOf(text: string): DmarcRecord | null {
  const reading = parseDmarc(text);
  return reading.kind === 'record' ? reading.record : null;
}

function readRecord(text: string): DmarcRecord {
  const list = parseTagList(text);
  const rua = urisOf(list, 'rua');
  const ruf = urisOf(list, 'ruf');
  const faults: readonly DmarcFault[] = [
    ...list.faults,
    ...list.tags.flatMap((tag) => [...unknownTag(tag), ...badValue(tag)]),
    ...[...rua, ...ruf].flatMap((uri) =>
      uri.fault === null ? [] : [{ kind: 'bad-uri', span: uri.span, uri } as const],
    ),
  ];
  return {
    text,
    tags: list.tags,
    faults: faults.toSorted((a, b) => a.span.start - b.span.start),
    p: wordOf(list, 'p', dmarcRequests),
    sp: wordOf(list, 'sp', dmarcRequests),
    np: wordOf(list, 'np', dmarcRequests),
    adkim: wordOf(list, 'adkim', modes) ?? 'r',
    aspf: wordOf(list, 'aspf', modes) ?? 'r',
    psd: wordOf(list, 'psd', ['y', 'n', 'u'] as const) ?? 'u',
    t: wordOf(list, 't', ['y', 'n'] as const) ?? 'n',
    fo: foOf(list),
    rua,
    ruf,
    pct: pctOf(list),
  };
}

const modes: readonly AlignmentMode[] = ['r', 's'];

// RFC 9989 4.8: words in quotes are case-insensitive in ABNF (RFC 5234 2.3); only the version is not.
function wordOf<W extends string>(list: TagList, name: string, words: readonly W[]): W | null {
  const value = tagNamed(list, name)?.value.toLowerCase();
  return words.find((word) => word === value) ?? null;
}

function urisOf(list: TagList, name: 'rua' | 'ruf'): readonly ReportUri[] {
  const tag = tagNamed(list, name);
  return tag === undefined ? [] : parseReportUris(tag, name);
}

function foOf(list: TagList): readonly string[] {
  const tag = tagNamed(list, 'fo');
  return tag !== undefined && isFo(tag.value) ? foWords(tag.value) : ['0'];
}

const foWords = (value: string): readonly string[] =>
  value
    .toLowerCase()
    .split(':')
    .map((word) => word.trim());

/** RFC 9989 4.7: "0" and "1" exclude each other; 4.8: each word at most once. */
function isFo(value: string): boolean {
  const words = foWords(value);
  const known = words.every((word) => ['0', '1', 'd', 's'].includes(word));
  return known && new Set(words).size === words.length && !(words.includes('0') && words.includes('1'));
}

function pctOf(list: TagList): number {
  const value = tagNamed(list, 'pct')?.value ?? '';
  return /^\d{1,3}$/u.test(value) && Number(value) <= 100 ? Number(value) : 100;
}

function badValue(tag: Tag): readonly DmarcFault[] {
  return isValidValue(tag) ? [] : [{ kind: 'bad-value', span: tag.span, name: tag.name, value: tag.value }];
}

function isValidValue({ name, value }: Tag): boolean {
  const word = value.toLowerCase();
  switch (name) {
    case 'p':
    case 'sp':
    case 'np':
      return dmarcRequests.some((request) => request === word);
    case 'adkim':
    case 'aspf':
      return modes.some((mode) => mode === word);
    case 'psd':
      return ['y', 'n', 'u'].includes(word);
    case 't':
      return ['y', 'n'].includes(word);
    case 'fo':
      return isFo(value);
    // RFC 7489 6.3, for the readers that still look at them.
    case 'pct':
      return /^\d{1,3}$/u.test(value) && Number(value) <= 100;
    case 'ri':
      return /^\d{1,10}$/u.test(value);
    default:
      return true;
  }
}

function unknownTag(tag: Tag): readonly DmarcFault[] {
  const known: readonly string[] = [...dmarcTags, ...historicTags];
  if (known.includes(tag.name)) return [];
  const meant = known
    .map((name) => ({ name, distance: editDistance(tag.name.toLowerCase(), name, 2) }))
    // Short names are near to each other, so that only the case may differ in one letter and one change in three.
    .filter(({ name, distance }) => distance <= (name.length === 1 ? 0 : name.length <= 3 ? 1 : 2))
    .toSorted((a, b) => a.distance - b.distance)[0]?.name;
  return [{ kind: 'unknown-tag', span: tag.span, name: tag.name, meant: meant ?? null }];
}

/** What is wrong with the version of a text that was plainly meant as a DMARC record; null where it was not. */
function versionFault(text: string): VersionFault | null {
  const found = /v\s*=\s*["']?DMARC\s*\d*/iu.exec(text);
  if (found === null) return /^\s*p\s*=\s*(none|quarantine|reject)\b/iu.test(text) ? at('no-version', text, 0) : null;
  const before = text.slice(0, found.index);
  if (/^["']/u.test(text.trim()) || /["']/u.test(found[0])) return at('quotes', text, text.search(/["']/u));
  if (/\S/u.test(before)) return { kind: 'not-first', span: spanOf(found) };
  if (before !== '') return { kind: 'leading-space', span: { start: 0, end: before.length } };
  if (!/^v\s*=\s*DMARC1$/u.test(found[0]) && /^v\s*=\s*DMARC1$/iu.test(found[0]))
    return { kind: 'wrong-case', span: spanOf(found) };
  const rest = text.slice(found.index + found[0].length);
  if (/^v\s*=\s*DMARC1$/u.test(found[0]) && /^\s*[A-Za-z,:]/u.test(rest))
    return { kind: 'no-separator', span: { start: found.index, end: found.index + found[0].length + 1 } };
  return { kind: 'wrong-value', span: spanOf(found) };
}

function at(kind: VersionFault['kind'], text: string, start: number): VersionFault {
  return { kind, span: { start: Math.max(start, 0), end: Math.min(Math.max(start, 0) + 1, text.length) } };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
