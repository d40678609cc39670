// The details that show a DMARC record's fault and its cure: the excerpt with marks, and the record to publish instead.
import { curedTtlSeconds } from './cured-ttl.ts';
import type { Excerpt, Mark, RecordToPublish } from '../../../shared/detail.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { type Evidence, repliesIn } from '../../../shared/evidence.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { amend, type Changes } from '../protocols/dmarc/amend.ts';
import { printDmarc, type PrintedTag } from '../protocols/dmarc/print.ts';
import { dmarcNameOf } from '../protocols/dmarc/tree-walk.ts';
import type { DmarcRecord } from '../protocols/dmarc/types.ts';
import { reportHostState } from './dmarc-report-host.ts';
import { type DecidingRecord, ownerName, txtRecordOf } from './dmarc-record.ts';
import { foreignNote, joinNotes, registryNote } from './foreign-record.ts';

/** Short enough that a mistake is gone within the hour. */
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
    ...standingAt(reply, note),
    act: 'replace',
    value,
    ttlSeconds: Math.min(txtRecordOf(reply, record)?.ttlSeconds ?? curedTtlSeconds, curedTtlSeconds),
    instead: record.text,
    changed,
  };
}

/** What every change at the name that answered has in common. */
export function standingAt(reply: DnsReply, note?: Text): Omit<RecordToPublish, 'act' | 'value'> {
  const name = ownerName(reply);
  const said = joinNotes(note, foreignNote(reply.question.name, name) ?? registryNote(reply.question.name));
  const place = { kind: 'record-to-publish', name, type: 'TXT', ttlSeconds: curedTtlSeconds } as const;
  return said === undefined ? place : { ...place, note: said };
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

/** RFC 9989 4.7: psd=n draws the border of the organization at this very domain. */
export function borderRecord(domain: DnsName, found: DecidingRecord): RecordToPublish {
  if (found.own) return amendedRecord(found, { psd: 'n' });
  return newRecord(domain, [
    ['p', found.record.p ?? 'none'],
    ['psd', 'n'],
  ]);
}

export type ProposedMailbox = { readonly uri: string; readonly note: Text };

/**
 * The mailbox proposed where the domain names none: one of its own, or a gap to fill where its evidence `mx` says that
 * it receives no mail, since reports to it would be lost.
 */
export function proposedMailbox(domain: DnsName, mx: Evidence<unknown>): ProposedMailbox {
  const { why } = reportHostState(domain, repliesIn(mx.from));
  return why === null
    ? { uri: `mailto:dmarc-reports@${domain}`, note: mailboxNote }
    : { uri: 'mailto:<mailbox>', note: elsewhereNote(domain) };
}

const mailboxNote: Text = {
  en: 'Before you publish this, replace dmarc-reports@ with a mailbox that exists and that you read.',
  ja: '公開する前に、dmarc-reports@ を実在して内容を確認できるメールボックスに置き換えてください。',
};

const elsewhereNote = (domain: DnsName): Text => ({
  en: `Replace <mailbox> with an address that you read. ${domain} receives no mail, so the address must be at another domain; a domain of another organization has to permit the reports first.`,
  ja: `<mailbox> を、内容を確認できるメールアドレスに置き換えてください。${domain} はメールを受信しないため、別のドメインのアドレスが必要です。ほかの組織のドメインを使う場合は、先にそのドメインでの許可が必要です。`,
});
