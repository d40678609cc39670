// Reads what is typed in the search box of the history: an id, an address, a domain, a status, a tag, or words.
import { parse } from 'tldts';
import type { HistoryQuery } from '../../../shared/history/search.ts';
import { parseDomain } from '../protocols/dns/name.ts';
import { parseAddressList } from '../protocols/mail-address/parse-list.ts';
import { printAddress } from '../protocols/mail-address/print-mailbox.ts';

/** Longer than any id or address; of more the beginning counts. */
const maxLength = 1000;
const maxWords = 20;

type Reader = (text: string) => HistoryQuery | null;

/** The first that knows the text decides. */
const readers: readonly Reader[] = [readMessageId, readStatus, readAddress, readDomain, readTag];

export function readQuery(typed: string): HistoryQuery {
  const text = typed.slice(0, maxLength).trim();
  if (text === '') return { kind: 'all' };
  const subject = /^(?:subject|件名)\s*[:：](.*)$/isu.exec(text)?.[1];
  if (subject !== undefined) return readWords(subject);
  const bare = text.replace(label, '');
  // Full-width letters and signs mean the same in what is no word: ＠, ５．１．１.
  const narrow = bare.normalize('NFKC');
  for (const read of readers) {
    const query = read(narrow);
    if (query !== null) return query;
  }
  return readWords(bare);
}

/** As other search boxes want it; what follows speaks for itself. */
const label = /^(?:to|recipient|address|domain|status|宛先|アドレス|ドメイン|ステータス)\s*[:：]\s*(?=\S)/iu;

function readWords(text: string): HistoryQuery {
  const words = wordsIn(text);
  return words.length === 0 ? { kind: 'all' } : { kind: 'words', words };
}

/** As SES makes them: time, UUID, number; its region is in the first digits. */
const sesId = /^[\da-f]{16}-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}-\d{6}$/iu;

/** SES writes its own id into the header `Message-ID`, followed by @email.amazonses.com or @<region>.amazonses.com. */
function readMessageId(text: string): HistoryQuery | null {
  const named = /^["']?(?:x-ses-)?message-?id["']?\s*[:=]\s*(\S.*)$/isu.exec(text)?.[1];
  const copied = (named ?? text).replace(/^["'`]/u, '').replace(/["'`]?[,;]?$/u, '');
  const bracketed = /^<\s*([^<>]+?)\s*>$/u.exec(copied)?.[1];
  const id = bracketed ?? copied;
  const [local = '', host = ''] = id.split('@');
  if (sesId.test(local) && (host === '' || /(?:^|\.)amazonses\.com$/iu.test(host)))
    return { kind: 'message-id', id: local.toLowerCase() };
  return (named !== undefined || bracketed?.includes('@') === true) && id !== '' ? { kind: 'message-id', id } : null;
}

/** RFC 3463 2, RFC 5321 4.2; a success is no status that one looks for. */
function readStatus(text: string): HistoryQuery | null {
  const enhanced = /^(?:[45]\d\d[ -])?([45]\.\d{1,3}\.\d{1,3})$/u.exec(text)?.[1];
  if (enhanced !== undefined) return { kind: 'status', status: enhanced };
  const begun = /^([45])\.(?:(\d{1,3})\.?)?$/u.exec(text);
  if (begun !== null)
    return { kind: 'status', status: begun[2] === undefined ? `${begun[1]}.` : `${begun[1]}.${begun[2]}.` };
  return /^[45]\d\d$/u.test(text) ? { kind: 'status', status: text } : null;
}

/** Alone, with a name, or as a link has it; the domain in A-labels, as SES is given it. */
function readAddress(text: string): HistoryQuery | null {
  const { mailboxes, groups, faults } = parseAddressList(text.replace(/^mailto:/iu, ''));
  const [mailbox, more] = mailboxes;
  if (mailbox === undefined || more !== undefined || groups.length > 0 || faults.length > 0) return null;
  const domain = mailbox.domain.replace(/\.$/u, '').toLowerCase();
  return { kind: 'address', address: printAddress({ local: mailbox.local, domain }) };
}

/** RFC 2606 and RFC 6762, and what companies use at home: names that no public list has. */
const localTops = /\.(?:example|test|invalid|localhost|local|internal|intranet|lan|home|corp)$/u;

function readDomain(text: string): HistoryQuery | null {
  const isMarked = text.startsWith('@');
  const name = isMarked ? text.slice(1) : text;
  const domain = parseDomain(name);
  if (!domain.ok || /[/@:\s]/u.test(name)) return null;
  const { ascii } = domain.value;
  const { isIcann, isPrivate } = parse(ascii, { allowPrivateDomains: true });
  // "invoice.pdf" is rather a word.
  const isKnown = isMarked || isIcann === true || isPrivate === true || localTops.test(ascii);
  return isKnown ? { kind: 'domain', domain: ascii } : null;
}

/** SES API v2 reference, MessageTag: letters, digits, `_`, `-`; in the value also `.` and `@`. */
function readTag(text: string): HistoryQuery | null {
  const named = /^tag:\s*([\w-]{1,256})(?:\s*=\s*(.{0,256}))?$/iu.exec(text);
  const [, name, value] = named ?? /^([A-Za-z_][\w-]{0,255})=([\w.@-]{1,256})$/u.exec(text) ?? [];
  if (name === undefined) return null;
  return { kind: 'tag', name, value: value === undefined || value === '' ? null : value };
}

/** What stands in quotes is one: "your invoice", “your invoice”, 「ご請求」. */
function wordsIn(text: string): readonly string[] {
  const found = text.matchAll(/"([^"]*)"|“([^”]*)”|「([^」]*)」|(\S+)/gu);
  const words = [...found].map((parts) => (parts[1] ?? parts[2] ?? parts[3] ?? parts[4] ?? '').trim());
  return [...new Set(words.filter((word) => word !== ''))].slice(0, maxWords);
}
