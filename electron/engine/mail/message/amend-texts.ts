// The edits that add a text, HTML or a calendar that a message does not have yet.
import type { Calendar } from '../../../../shared/message/form.ts';
import type { MimePart } from '../../../../shared/message/mime.ts';
import { appendEdits, insertEdits, wrapEdits } from './amend-tree.ts';
import type { ByteEdit } from './byte-edits.ts';
import { boundaryOf, newBoundary, type OpenedMessage, parentOf } from './opened-message.ts';
import { printCalendarPart, printMultipart, type PrintedPart, printTextPart, printWhole } from './print-part.ts';

export type NewTexts = { readonly text: string | null; readonly html: string | null };

/** Null: there is nothing to add. RFC 2046 5.1.4: the plainest first. */
export function textEdits(opened: OpenedMessage, { text, html }: NewTexts): readonly ByteEdit[] {
  const plain = text === null ? null : printTextPart('text/plain', text);
  const rich = html === null ? null : printTextPart('text/html', html);
  const { parts } = opened.reading;
  if (plain !== null && rich !== null) {
    const inner = [plain, rich].map((part) => printWhole(part, '\r\n'));
    return bodyPartEdits(opened, printMultipart('alternative', newBoundary([opened.bytes, ...inner]), inner));
  }
  if (plain !== null) {
    if (parts.html === null) return bodyPartEdits(opened, plain);
    const branch = branchOf(opened.root, parts.html);
    return branch === null
      ? wrapEdits(opened, parts.html, { type: 'alternative', before: [plain] })
      : insertEdits(opened, branch.part, plain);
  }
  if (rich === null) return [];
  if (parts.text === null) return bodyPartEdits(opened, rich);
  const branch = branchOf(opened.root, parts.text);
  if (branch === null) return wrapEdits(opened, parts.text, { type: 'alternative', after: [rich] });
  const next = branch.alternative.parts[branch.alternative.parts.indexOf(branch.part) + 1];
  return next === undefined ? appendEdits(opened, branch.alternative, [rich]) : insertEdits(opened, next, rich);
}

/** RFC 6047 2.4: beside the texts, as one more form of the same. */
export function calendarEdits(opened: OpenedMessage, calendar: Calendar): readonly ByteEdit[] {
  const part = printCalendarPart(calendar);
  const text = opened.reading.parts.html ?? opened.reading.parts.text;
  if (text === null) return bodyPartEdits(opened, part);
  const branch = branchOf(opened.root, text);
  if (branch === null) return wrapEdits(opened, text, { type: 'alternative', after: [part] });
  return appendEdits(opened, branch.alternative, [part]);
}

/** Before all else that the message holds. */
function bodyPartEdits(opened: OpenedMessage, part: PrintedPart): readonly ByteEdit[] {
  const { root } = opened;
  const [first] = root.parts;
  const isOpen = /^multipart\/(?:mixed|alternative|related)$/u.test(root.contentType) && boundaryOf(root) !== null;
  if (!isOpen) return wrapEdits(opened, root, { type: 'mixed', before: [part] });
  return first === undefined ? appendEdits(opened, root, [part]) : insertEdits(opened, first, part);
}

type Branch = { readonly alternative: MimePart; readonly part: MimePart };

/** The nearest alternative around a part, and which of its parts leads there. */
function branchOf(root: MimePart, part: MimePart): Branch | null {
  const parent = parentOf(root, part);
  if (parent === null) return null;
  return parent.contentType === 'multipart/alternative' ? { alternative: parent, part } : branchOf(root, parent);
}
