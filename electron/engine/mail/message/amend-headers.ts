// The edits that make a message's headers say what a form says.
import type { MessageForm, MessageHeader } from '../../../../shared/message/form.ts';
import type { MimeHeader } from '../../../../shared/message/mime.ts';
import { printUnsubscribe } from '../../protocols/list-unsubscribe/print.ts';
import { foldHeader, printHeader } from '../../protocols/mime/print-header.ts';
import { type ByteEdit, edit } from './byte-edits.ts';
import type { OpenedMessage } from './opened-message.ts';
import { printAddresses } from './print-addresses.ts';

export type HeaderWish = { readonly form: MessageForm; readonly subject: string };

type Field = { readonly name: string; readonly print: (wish: HeaderWish) => string | null };

const addresses = (name: string, read: (form: MessageForm) => readonly string[]): Field => ({
  name,
  print: ({ form }) => {
    const typed = read(form).filter((one) => one.trim() !== '');
    return typed.length === 0 ? null : foldHeader(name, printAddresses(typed));
  },
});

const worded = (name: string, read: (wish: HeaderWish) => string | null): Field => ({
  name,
  print: (wish) => {
    const value = read(wish);
    return value === null || value === '' ? null : printHeader(name, value);
  },
});

/** Those of which a form has members of their own. */
const fields: readonly Field[] = [
  addresses('From', ({ from }) => [from]),
  addresses('To', ({ to }) => to),
  addresses('Cc', ({ cc }) => cc),
  addresses('Bcc', ({ bcc }) => bcc),
  addresses('Reply-To', ({ replyTo }) => replyTo),
  worded('Subject', ({ subject }) => subject),
  worded('Return-Path', ({ form }) => printReturnPath(form.feedbackAddress)),
  worded('X-SES-CONFIGURATION-SET', ({ form }) => form.configurationSet),
  worded('X-SES-MESSAGE-TAGS', ({ form }) => form.tags.map(({ name, value }) => `${name}=${value}`).join(', ')),
  worded('X-SES-LIST-MANAGEMENT-OPTIONS', ({ form }) => printListManagement(form)),
  ...['List-Unsubscribe', 'List-Unsubscribe-Post'].map((name) =>
    worded(name, ({ form: { unsubscribe } }) => {
      const headers = unsubscribe === null ? [] : printUnsubscribe(unsubscribe);
      return headers.find((header) => header.name === name)?.value ?? null;
    }),
  ),
];

function printReturnPath(address: string | null): string | null {
  if (address === null) return null;
  const printed = printAddresses([address]);
  return printed.includes('<') ? printed : `<${printed}>`;
}

function printListManagement({ listManagement }: MessageForm): string | null {
  if (listManagement === null) return null;
  const { contactList, topic } = listManagement;
  return topic === null ? contactList : `${contactList}; topic=${topic}`;
}

export function headerEdits(opened: OpenedMessage, before: HeaderWish, after: HeaderWish): readonly ByteEdit[] {
  const { headers } = opened.root;
  const changed = fields.filter((field) => field.print(before) !== field.print(after));
  const own = ownEdits(opened, before.form.headers, after.form.headers);
  const edits: ByteEdit[] = [...own.edits];
  const added: string[] = [];
  for (const { name, print } of changed) {
    const line = print(after);
    const [first, ...rest] = headers.filter((header) => header.name.toLowerCase() === name.toLowerCase());
    // What follows one that is taken out would be read in its place.
    if (line === null)
      edits.push(...[first, ...rest].flatMap((header) => (header === undefined ? [] : [edit(header, '')])));
    else if (first === undefined) added.push(line);
    else edits.push(edit(first, printLines([line], opened.lineEnd)));
  }
  return [...edits, ...addHeaders(opened, [...added, ...own.added])];
}

/** Behind the last header. */
export function addHeaders({ root, lineEnd }: OpenedMessage, lines: readonly string[]): readonly ByteEdit[] {
  if (lines.length === 0) return [];
  const at = root.headers.at(-1)?.end ?? root.head.start;
  return [edit({ start: at, end: at }, printLines(lines, lineEnd))];
}

function printLines(lines: readonly string[], lineEnd: string): string {
  return lines.map((line) => `${line.replaceAll('\r\n', lineEnd)}${lineEnd}`).join('');
}

type OwnEdits = { readonly edits: readonly ByteEdit[]; readonly added: readonly string[] };

/** Equal ones at the beginning and at the end stay as they are; those between are written anew, one in the place of another. */
function ownEdits(opened: OpenedMessage, before: readonly MessageHeader[], after: readonly MessageHeader[]): OwnEdits {
  if (JSON.stringify(before) === JSON.stringify(after)) return { edits: [], added: [] };
  const { own } = opened.reading.headers;
  const isSame = (one: MessageHeader | undefined, other: MessageHeader | undefined): boolean =>
    one !== undefined && other !== undefined && one.name === other.name && one.value === other.value;
  let first = 0;
  while (isSame(own[first], after[first])) first += 1;
  let last = 0;
  while (last < Math.min(own.length, after.length) - first && isSame(own.at(-1 - last), after.at(-1 - last))) last += 1;
  const old = own.slice(first, own.length - last).map(({ header }) => header);
  const lines = after.slice(first, after.length - last).map(printOwn);
  const edits = old.map((header, index) => {
    const line = lines[index];
    return edit(header, line === undefined ? '' : printLines([line], opened.lineEnd));
  });
  const added = lines.slice(old.length);
  const next: MimeHeader | undefined = own[own.length - last]?.header;
  if (next === undefined || added.length === 0) return { edits, added };
  const place = edit({ start: next.start, end: next.start }, printLines(added, opened.lineEnd));
  return { edits: [...edits, place], added: [] };
}

/** RFC 5322 2.2: a name is printable ASCII without the colon. */
function printOwn({ name, value }: MessageHeader): string {
  return printHeader(name.replace(/[^!-9;-~]/gu, '') || 'X-Unnamed', value);
}
