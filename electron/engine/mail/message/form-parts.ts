// Finds among a message's parts what a form has members for: text, HTML, calendar, attachments.
import { calendarMethods, type Calendar } from '../../../../shared/message/form.ts';
import type { MimePart } from '../../../../shared/message/mime.ts';
import type { LeftOver } from '../../../../shared/message/raw-view.ts';
import { decodePart, decodePartText } from '../../protocols/mime/decode-part.ts';
import { parseParameters } from '../../protocols/mime/parameters.ts';

export type PartReading = {
  readonly text: MimePart | null;
  readonly html: MimePart | null;
  readonly calendar: MimePart | null;
  readonly method: Calendar['method'];
  /** The calendar once more, as a file; it belongs to the calendar. */
  readonly calendarFiles: readonly MimePart[];
  readonly attachments: readonly MimePart[];
  readonly leftOver: readonly LeftOver[];
};

/** As the window's asks bound them. */
const limits = { attachments: 1000, characters: 1000, calendarBytes: 1_000_000 };

type Found = {
  text: MimePart | null;
  html: MimePart | null;
  calendar: MimePart | null;
  readonly attachments: MimePart[];
  readonly leftOver: MimePart[];
};

export function readParts(bytes: Uint8Array, root: MimePart): PartReading {
  const found: Found = { text: null, html: null, calendar: null, attachments: [], leftOver: [] };
  walk(root, found);
  const { text, html, calendar, leftOver } = found;
  const files = calendar === null ? [] : found.attachments.filter((part) => isSameCalendar(bytes, calendar, part));
  const attachments = found.attachments.filter((part) => !files.includes(part));
  return {
    text,
    html,
    calendar,
    method: methodOf(calendar) ?? 'PUBLISH',
    calendarFiles: files,
    attachments,
    leftOver: leftOver.map(({ contentType, path }) => ({ kind: 'part', name: contentType, path })),
  };
}

function walk(part: MimePart, found: Found): void {
  const { contentType, parts } = part;
  if (!contentType.startsWith('multipart/')) {
    takeLeaf(part, found);
    return;
  }
  // RFC 2046 5.1.7: what is not known is read as mixed; a form could not build it again.
  const isPlain = /^multipart\/(?:mixed|alternative|related)$/u.test(contentType) && parts.length > 0;
  if (!isPlain) found.leftOver.push(part);
  // RFC 1847 2.1 and RFC 6522 3: the first is what is to be read.
  const isReadFirst = /^multipart\/(?:signed|report)$/u.test(contentType);
  if (contentType === 'multipart/encrypted') return;
  for (const inner of isReadFirst ? parts.slice(0, 1) : parts) walk(inner, found);
}

function takeLeaf(part: MimePart, found: Found): void {
  const { contentType, disposition, fileName } = part;
  const isBody = disposition !== 'attachment' && fileName === null;
  if (isBody && contentType === 'text/plain' && found.text === null) found.text = part;
  else if (isBody && contentType === 'text/html' && found.html === null) found.html = part;
  else if (disposition !== 'attachment' && isCalendar(part) && found.calendar === null) found.calendar = part;
  else if (isBody && /^text\/(?!calendar)/u.test(contentType)) found.leftOver.push(part);
  else if (canBeAttachment(part) && found.attachments.length < limits.attachments) found.attachments.push(part);
  else found.leftOver.push(part);
}

function isCalendar(part: MimePart): boolean {
  return (
    part.contentType === 'text/calendar' &&
    methodOf(part) !== null &&
    part.body.end - part.body.start <= limits.calendarBytes
  );
}

/** RFC 6047 2.4: the type names the method. */
function methodOf(part: MimePart | null): Calendar['method'] | null {
  const header = part?.headers.find(({ name }) => name.toLowerCase() === 'content-type');
  const method = parseParameters(header?.value ?? '')
    .parameters.get('method')
    ?.toUpperCase();
  return calendarMethods.find((one) => one === method) ?? null;
}

function canBeAttachment({ contentType, fileName, contentId }: MimePart): boolean {
  return [contentType, fileName ?? '', contentId ?? ''].every(({ length }) => length <= limits.characters);
}

function isSameCalendar(bytes: Uint8Array, calendar: MimePart, part: MimePart): boolean {
  if (!/^(?:application\/ics|text\/calendar)$/u.test(part.contentType)) return false;
  const [one, other] = [decodePart(bytes, part), decodePart(bytes, calendar)];
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Line ends as an editor has them. */
export function readText(bytes: Uint8Array, part: MimePart | null): string | null {
  return part === null ? null : decodePartText(bytes, part).text.replace(/\r\n?/gu, '\n');
}
