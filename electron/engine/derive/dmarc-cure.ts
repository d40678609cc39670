// The details that show a DMARC record's fault and its cure: the excerpt with marks, and the record to publish instead.
import type { Excerpt, RecordToPublish, Span } from '../../../shared/detail.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { amend, type Changes } from '../protocols/dmarc/amend.ts';
import { printDmarc, type PrintedTag } from '../protocols/dmarc/print.ts';
import { dmarcNameOf } from '../protocols/dmarc/tree-walk.ts';
import type { DmarcRecord } from '../protocols/dmarc/types.ts';
import { type DecidingRecord, ownerName, txtRecordOf } from './dmarc-record.ts';

/** Short enough that a mistake is gone within the hour. */
export const curedTtlSeconds = 3600;

export type Mark = Span & { readonly reason: Text };

export function excerptOf(reply: DnsReply, text: string, marks: readonly Mark[]): Excerpt {
  return { kind: 'excerpt', label: sameText(`${reply.question.name} TXT`), text, marks };
}

/** The record as found, with marks on the spans of some tags; a mark on the whole where none is there. */
export function recordExcerpt(found: Pick<DecidingRecord, 'record' | 'reply'>, marks: readonly Mark[]): Excerpt {
  return excerptOf(found.reply, found.record.text, marks);
}

/** Marks every tag of these names. */
export function markTags(record: DmarcRecord, names: readonly string[], reason: Text): readonly Mark[] {
  return record.tags.filter(({ name }) => names.includes(name)).map(({ span }) => ({ ...span, reason }));
}

/** The whole record with some tags changed, to stand where the old one stands. */
export function amendedRecord(
  { record, reply }: Pick<DecidingRecord, 'record' | 'reply'>,
  changes: Changes,
  note?: Text,
): RecordToPublish {
  const { value, changed } = amend(record.tags, changes);
  return {
    kind: 'record-to-publish',
    act: 'replace',
    name: ownerName(reply),
    type: 'TXT',
    value,
    ttlSeconds: Math.min(txtRecordOf(reply, record)?.ttlSeconds ?? curedTtlSeconds, curedTtlSeconds),
    instead: record.text,
    changed,
    ...(note === undefined ? {} : { note }),
  };
}

/** A new record for a domain that has none. */
export function newRecord(domain: DnsName, tags: readonly PrintedTag[], note?: Text): RecordToPublish {
  return {
    kind: 'record-to-publish',
    act: 'add',
    name: dmarcNameOf(domain),
    type: 'TXT',
    value: printDmarc(tags),
    ttlSeconds: curedTtlSeconds,
    ...(note === undefined ? {} : { note }),
  };
}

/** The mailbox proposed where the domain names none. */
export function reportMailbox(domain: DnsName): string {
  return `mailto:dmarc-reports@${domain}`;
}

export const mailboxNote: Text = {
  en: 'Replace dmarc-reports@ by a mailbox that exists and that you read, before you publish this.',
  ja: '公開する前に、dmarc-reports@ を実在して内容を確認できるメールボックスに置き換えてください。',
};
