// Tells what a file is that was opened as a message and is none.
import { refuse, type Failure, type Outcome } from '../../../shared/failure.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import type { Text } from '../../../shared/text.ts';

/** Null: it may be a message, however broken it is. */
export function foreignFile(bytes: Uint8Array): Failure | null {
  if (bytes.length === 0) return bad(empty);
  if (bytes.length > mimeLimits.maxBytes) return bad(tooLarge);
  if (isMailbox(bytes)) return bad(mailbox);
  const kind = kinds.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (kind === undefined) return null;
  const { name } = kind;
  return bad(name === 'Outlook' ? outlook : name === 'UTF-16' ? utf16 : notAMessage(name));
}

/** RFC 4155 appendix A: each message begins with such a line, and those behind the first with an empty one before it. */
const separator = /^From \S{1,320} .{0,40}\d\d:\d\d/u;

/** Of one message, the line before it is told as every other that is no header. */
function isMailbox({ buffer, byteOffset, length }: Uint8Array): boolean {
  const file = Buffer.from(buffer, byteOffset, length);
  const isAt = (at: number): boolean => separator.test(file.toString('latin1', at, at + 400));
  if (!isAt(0)) return false;
  for (const before of ['\n\n', '\n\r\n'])
    for (let at = file.indexOf(`${before}From `); at >= 0; at = file.indexOf(`${before}From `, at + 1))
      if (isAt(at + before.length)) return true;
  return false;
}

/** A folder is told from what a disk may fail of. */
export function unreadFile(failure: Failure): Outcome<never> {
  const isFolder = failure.kind === 'disk' && failure.because.includes('EISDIR');
  return refuse(isFolder ? bad(folder) : failure);
}

/** What begins so is no header (RFC 5322 2.2). */
const kinds: readonly { readonly name: string; readonly start: readonly number[] }[] = [
  { name: 'PDF', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'Outlook', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'ZIP', start: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip', start: [0x1f, 0x8b, 0x08] },
  { name: 'PNG', start: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', start: [0xff, 0xd8, 0xff] },
  { name: 'GIF', start: [0x47, 0x49, 0x46, 0x38] },
  { name: '7z', start: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'UTF-16', start: [0xff, 0xfe] },
  { name: 'UTF-16', start: [0xfe, 0xff] },
];

const bad = (because: Text): Failure => ({ kind: 'bad-input', because });

function notAMessage(name: string): Text {
  return {
    en: `This is a ${name} file, not a message. Choose an .eml file; to send this one, attach it to a message.`,
    ja: `このファイルは ${name} で、メールではありません。.eml ファイルを選んでください。このファイルを送る場合は、メールに添付してください。`,
  };
}

const empty: Text = {
  en: 'This file is empty. Save the message as .eml again, then open it.',
  ja: 'このファイルは空です。メールを .eml として保存し直してから開いてください。',
};

const tooLarge: Text = {
  en: 'This file is larger than 64 MB. SES accepts messages of up to 40 MB: choose a smaller one.',
  ja: 'このファイルは 64 MB を超えています。SES で送信できるのは 40 MB までです。小さいファイルを選んでください。',
};

const outlook: Text = {
  en: 'This is a message in Outlook’s own format. Save it in Outlook as .eml, or forward it as an attachment, then open that file.',
  ja: 'このファイルは Outlook 独自の形式です。Outlook で .eml として保存するか、添付ファイルとして転送したものを開いてください。',
};

const utf16: Text = {
  en: 'This file is saved as UTF-16, so it cannot be read as mail. Save it as UTF-8, then open it.',
  ja: 'このファイルは UTF-16 で保存されているため、メールとして読み取れません。UTF-8 で保存し直してから開いてください。',
};

const mailbox: Text = {
  en: 'This is a mailbox with several messages (mbox). Save the message you need as .eml, then open that file.',
  ja: 'このファイルは複数のメールを含むメールボックス (mbox) です。目的のメールを .eml として保存してから開いてください。',
};

const folder: Text = {
  en: 'This is a folder. Choose the .eml file in it.',
  ja: 'フォルダーが選ばれています。その中の .eml ファイルを選んでください。',
};
