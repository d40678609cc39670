// The details that show a BIMI record's fault and its cure: the excerpt with marks, and the record to publish instead.
import type { Excerpt, Mark, RecordToPublish } from '../../../shared/detail.ts';
import { type DnsReply, txtValue } from '../../../shared/dns.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { printBimi, type PrintedBimiTag } from '../protocols/bimi/print.ts';
import { firstTags } from '../protocols/tag-list/first-tags.ts';
import { printable } from '../protocols/text/printable.ts';
import type { BimiRecord } from '../protocols/bimi/types.ts';
import { foreignNote, joinNotes } from './foreign-record.ts';

const longestTtlSeconds = 3600;

export function textExcerpt(reply: DnsReply, text: string, marks: readonly Mark[]): Excerpt {
  return { kind: 'excerpt', label: sameText(`${reply.question.name} TXT`), text, marks };
}

/** The record with some tags changed (null takes one away), the version put right and first, every tag once. */
export function amendedBimi(
  found: { readonly record: BimiRecord; readonly reply: DnsReply },
  changes: { readonly [tag: string]: string | null },
  note?: Text,
): RecordToPublish {
  const { record, reply } = found;
  const once = firstTags(record.tags);
  const kept = once.flatMap(({ name, value }): readonly PrintedBimiTag[] => {
    const changed = Object.hasOwn(changes, name) ? changes[name] : printable(value);
    return name === 'v' || !/^[A-Za-z][A-Za-z0-9_]*$/u.test(name) || changed === null || changed === undefined
      ? []
      : [[name, changed]];
  });
  const added = Object.entries(changes).flatMap(([name, value]): readonly PrintedBimiTag[] =>
    value === null || once.some((tag) => tag.name === name) ? [] : [[name, value]],
  );
  const value = printBimi([['v', 'BIMI1'], ...kept, ...added]);
  return { ...recordAt(reply, { act: 'replace', value }, note), instead: record.text };
}

/** A TXT record at the name that answered. */
export function recordAt(reply: DnsReply, act: Pick<RecordToPublish, 'act' | 'value'>, note?: Text): RecordToPublish {
  const ttls = reply.records.flatMap((record) => (record.type === 'TXT' ? [record.ttlSeconds] : []));
  const name = reply.chain.at(-1) ?? reply.question.name;
  const base = {
    kind: 'record-to-publish',
    name,
    type: 'TXT',
    ttlSeconds: Math.min(longestTtlSeconds, ...ttls),
    ...act,
  } as const;
  const said = joinNotes(note, foreignNote(reply.question.name, name));
  return said === undefined ? base : { ...base, note: said };
}

/** Removes a text that stands at the name that answered. */
export function removeText(reply: DnsReply, text: string): RecordToPublish {
  const isThere = reply.records.some((record) => record.type === 'TXT' && txtValue(record) === text);
  if (!isThere) throw new Error('only a text that stands there can be removed');
  return recordAt(reply, { act: 'remove', value: text });
}

/** For addresses that only the owner of the domain knows. */
export const addressNote: Text = {
  en: 'Replace the https addresses with those of your logo (SVG Tiny PS) and your mark certificate (VMC or CMC, as a PEM file).',
  ja: 'https:// のアドレスは、実際のロゴ（SVG Tiny PS）とマーク証明書（VMC または CMC、PEM）のものに置き換えてください。',
};
