// Reads a message's headers into the members of its form; what no member can hold stays behind.
import type { ListManagement, MessageForm, MessageTag, Unsubscribe } from '../../../../shared/message/form.ts';
import type { MimeHeader } from '../../../../shared/message/mime.ts';
import { parseAddressList } from '../../protocols/mail-address/parse-list.ts';
import { showMailbox } from '../../protocols/mail-address/print-mailbox.ts';
import { decodeWords } from '../../protocols/mime/encoded-words.ts';

/** `headers` of the form, each beside where it stands. */
export type OwnHeader = { readonly header: MimeHeader; readonly name: string; readonly value: string };

export type HeaderReading = {
  readonly members: Omit<MessageForm, 'region' | 'headers' | 'calendar' | 'attachments'>;
  readonly subject: string;
  readonly own: readonly OwnHeader[];
  readonly leftOver: readonly MimeHeader[];
};

/** As the window's asks bound them. */
const limits = {
  addresses: 1000,
  address: 2000,
  name: 1000,
  value: 100_000,
  headers: 1000,
  setName: 200,
  tags: 200,
  uri: 8000,
};

export function readHeaders(headers: readonly MimeHeader[]): HeaderReading {
  const used = new Set<MimeHeader>();
  /** The first of its name; null where there is none, or it cannot be said so. */
  const read = <T>(name: string, reading: (value: string) => T | null): T | null => {
    const header = headers.find((one) => one.name.toLowerCase() === name);
    const value = header === undefined ? null : reading(header.value);
    if (header !== undefined && value !== null) used.add(header);
    return value;
  };
  const unsubscribe = read('list-unsubscribe', readUnsubscribe);
  const oneClick = unsubscribe === null ? null : read('list-unsubscribe-post', readOneClick);
  const members = {
    from: read('from', readOneLine) ?? '',
    to: read('to', readAddresses) ?? [],
    cc: read('cc', readAddresses) ?? [],
    bcc: read('bcc', readAddresses) ?? [],
    replyTo: read('reply-to', readAddresses) ?? [],
    feedbackAddress: read('return-path', readReturnPath),
    configurationSet: read('x-ses-configuration-set', (value) =>
      value !== '' && value.length <= limits.setName ? value : null,
    ),
    tags: read('x-ses-message-tags', readTags) ?? [],
    listManagement: read('x-ses-list-management-options', readListManagement),
    unsubscribe: unsubscribe === null ? null : { ...unsubscribe, oneClick: oneClick !== null },
  };
  const subject = read('subject', decodeWords) ?? '';
  const rest = headers.filter((header) => !used.has(header) && !isOfStructure(header.name));
  const own = rest.flatMap(ownHeader).slice(0, limits.headers);
  const held = new Set(own.map(({ header }) => header));
  return { members, subject, own, leftOver: rest.filter((header) => !held.has(header)) };
}

/** They follow from the parts. */
function isOfStructure(name: string): boolean {
  return /^(?:mime-version|content-.*)$/iu.test(name);
}

/** Written on the way (RFC 5322 3.6.6 and 3.6.7), or over bytes that a form does not have; a second of these is one too many. */
const ofTheWay =
  /^(?:received|x-received|received-spf|return-path|authentication-results|.*-signature|arc-.*|resent-.*|from|to|cc|bcc|reply-to|subject)$/iu;

function ownHeader(header: MimeHeader): readonly OwnHeader[] {
  const { name } = header;
  const value = decodeWords(header.value);
  const isRight = /^[!-9;-~]+$/u.test(name) && name.length <= limits.name && value.length <= limits.value;
  return isRight && !ofTheWay.test(name) ? [{ header, name, value }] : [];
}

function readOneLine(value: string): string | null {
  const line = readAddresses(value)?.join(', ') ?? null;
  return line === null || line.length > limits.address ? null : line;
}

/** Each as it would be typed; what is no address stays as it stands. */
function readAddresses(value: string): readonly string[] | null {
  const { mailboxes, faults, members } = parseAddressList(value);
  if (members.length > limits.addresses) return null;
  const byStart = new Map(
    mailboxes.filter(({ group }) => group === null).map((mailbox) => [mailbox.span.start, mailbox]),
  );
  const broken = faults.filter(({ code }) => code !== 'empty');
  const typed = members.map(({ start, end }) => {
    const mailbox = byStart.get(start);
    const isBroken = broken.some((fault) => fault.start <= end && fault.end >= start);
    return mailbox === undefined || isBroken ? decodeWords(value.slice(start, end)) : showMailbox(mailbox);
  });
  return typed.some(({ length }) => length > limits.address) ? null : typed;
}

function readReturnPath(value: string): string | null {
  const [address, second] = readAddresses(value) ?? [];
  // RFC 5321 4.5.5: `<>` asks for no reports.
  return address === undefined || second !== undefined || /^<\s*>$/u.test(address) ? null : address;
}

/** SES developer guide, "Specifying message tags": `name=value, name=value` */
function readTags(value: string): readonly MessageTag[] | null {
  const tags = value.split(',').map((tag) => {
    const at = tag.indexOf('=');
    return at < 0 ? null : { name: tag.slice(0, at).trim(), value: tag.slice(at + 1).trim() };
  });
  const right = tags.filter((tag) => tag !== null);
  return right.length === tags.length && tags.length <= limits.tags ? right : null;
}

/** SES developer guide, "Using list management": `list; topic=topic` */
function readListManagement(value: string): ListManagement | null {
  const [list = '', option, ...more] = value.split(';').map((part) => part.trim());
  if (list === '' || more.length > 0 || value.length > limits.name) return null;
  if (option === undefined) return { contactList: list, topic: null };
  const topic = /^topic\s*=(?<topic>.*)$/iu.exec(option)?.groups?.['topic']?.trim() ?? '';
  return topic === '' ? null : { contactList: list, topic };
}

/** RFC 2369 2; a form holds one address of each kind. */
function readUnsubscribe(value: string): Pick<Unsubscribe, 'https' | 'mailto'> | null {
  const addresses = [...value.matchAll(/<([^<>]*)>/gu)].map(([, address = '']) => address.replace(/\s/gu, ''));
  const isAlone = value.replace(/<[^<>]*>/gu, '').replace(/[\s,]/gu, '') === '';
  const https = addresses.filter((address) => /^https:/iu.test(address));
  const mailto = addresses
    .filter((address) => /^mailto:/iu.test(address))
    .map((address) => address.slice('mailto:'.length));
  const isWhole = https.length + mailto.length === addresses.length && addresses.length > 0;
  const isShort = addresses.every(({ length }) => length <= limits.uri);
  if (!isAlone || !isWhole || !isShort || https.length > 1 || mailto.length > 1) return null;
  return { https: https[0] ?? null, mailto: mailto[0] ?? null };
}

/** RFC 8058 3.1. */
function readOneClick(value: string): true | null {
  return /^list-unsubscribe=one-click$/iu.test(value.trim()) ? true : null;
}
