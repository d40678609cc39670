// The details that show an SPF record's fault and its cure: the excerpt with marks, and the record to publish instead.
import type { Excerpt, RecordToPublish, Span } from '../../../shared/detail.ts';
import type { DnsName } from '../../../shared/dns.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { type Corrected, editRecord, type SpfEdit } from '../protocols/spf/edit.ts';
import { isPermerror } from '../protocols/spf/faults.ts';
import { parseSpf } from '../protocols/spf/parse.ts';
import { repairFault } from '../protocols/spf/repair.ts';
import type { SpfNode } from '../protocols/spf/tree.ts';
import type { SpfFault } from '../protocols/spf/types.ts';

export const spfTtlSeconds = 3600;

export type SpfMark = Span & { readonly reason: Text };

export function spfExcerpt(domain: DnsName, text: string, marks: readonly SpfMark[]): Excerpt {
  return { kind: 'excerpt', label: sameText(`${domain} TXT`), text, marks };
}

/** Marks whole terms for one reason. */
export function markTerms(terms: readonly { readonly span: Span }[], reason: Text): readonly SpfMark[] {
  return terms.map(({ span }) => ({ ...span, reason }));
}

/** A new record where there is none. */
export function newSpfRecord(name: DnsName, value: string, note?: Text): RecordToPublish {
  const record = {
    kind: 'record-to-publish',
    act: 'add',
    name,
    type: 'TXT',
    value,
    ttlSeconds: spfTtlSeconds,
  } as const;
  return note === undefined ? record : { ...record, note };
}

/**
 * The whole record with these edits, and with every fault corrected that would make it invalid anyway: what is
 * published must be sound, whichever finding it was copied from.
 */
export function curedSpf(node: SpfNode, edits: readonly SpfEdit[], note?: Text): RecordToPublish {
  const text = node.reading?.text ?? '';
  const repairs = (node.reading?.faults ?? []).filter(isPermerror).map((fault) => repairFault(text, fault));
  const asked = edits.filter(({ span }) => !repairs.some(({ edit }) => overlaps(edit.span, span)));
  const edited = editRecord(text, [...repairs.map(({ edit }) => edit), ...asked]);
  const { value, changed, complete } = settled(edited);
  const sure = complete && repairs.every((repair) => repair.sure);
  const notes = [...(note === undefined ? [] : [note]), ...(sure ? [] : [leftOutNote])];
  const record = { kind: 'record-to-publish', act: 'replace', name: node.owner, type: 'TXT', value } as const;
  const placed = { ...record, ttlSeconds: node.ttlSeconds, instead: text, changed };
  return notes.length === 0 ? placed : { ...placed, note: joined(notes) };
}

/** A record that nobody recognised, as it was meant and as it would be valid. */
export function meantSpf(name: DnsName, found: { readonly text: string; readonly meant: string }): RecordToPublish {
  const { text, meant } = found;
  const repairs = parseSpf(meant)
    .faults.filter(isPermerror)
    .map((fault) => repairFault(meant, fault));
  const edited = editRecord(
    meant,
    repairs.map(({ edit }) => edit),
  );
  const { value, complete } = settled(edited);
  const record = { ...newSpfRecord(name, value), act: 'replace', instead: text } as const;
  return complete && repairs.every(({ sure }) => sure) ? record : { ...record, note: leftOutNote };
}

/** A repair may clash with another term (a second redirect, for one): what still makes it invalid is left out. */
function settled(edited: Corrected): Corrected & { readonly complete: boolean } {
  const faults = parseSpf(edited.value).faults.filter(isPermerror);
  if (faults.length === 0) return { ...edited, complete: true };
  const { value } = editRecord(
    edited.value,
    faults.map(({ term }) => ({ span: term, put: '' })),
  );
  return { ...settled({ value, changed: [] }), complete: false };
}

/** The record with faults that are only advice corrected as well. */
export function repairedSpf(node: SpfNode, faults: readonly SpfFault[], note?: Text): RecordToPublish {
  const text = node.reading?.text ?? '';
  const advice = faults.filter((fault) => !isPermerror(fault));
  return curedSpf(
    node,
    advice.map((fault) => repairFault(text, fault).edit),
    note,
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function joined(notes: readonly Text[]): Text {
  return { en: notes.map(({ en }) => en).join(' '), ja: notes.map(({ ja }) => ja).join('') };
}

const leftOutNote: Text = {
  en: 'A term that cannot be corrected with certainty is left out here. Add the right one before you publish.',
  ja: '正しい形を確定できない項目は省いてあります。公開する前に正しい項目を書き加えてください。',
};
