// The text of a file that somebody else wrote: in the encoding it says, or refused where its bytes are no text.
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { firstIndex } from '../../engine/mail/first-index.ts';

export const maxFileBytes = 10 * 1024 * 1024;

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Older mail tools in Japan write these; other labels of a `meta` are tried as they stand. */
export function decodeFile(bytes: Uint8Array): Outcome<string> {
  if (bytes.length > maxFileBytes) return bad(tooLarge);
  const mark = marks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decoded(bytes, mark.encoding) ?? bad(notIn(mark.encoding, bytes));
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return decoded(bytes, unmarked) ?? bad(binary);
  if (bytes.includes(0)) return bad(binary);
  const said = saidEncoding(bytes);
  // All of it is ASCII to UTF-8, so it must be looked for first (RFC 1468).
  if (hasEscapes(bytes)) return decoded(bytes, 'iso-2022-jp') ?? bad(notIn('iso-2022-jp', bytes));
  const plain = decoded(bytes, 'utf-8');
  if (plain !== null) return plain;
  if (said === null) return bad(notIn('utf-8', bytes));
  return decoded(bytes, said) ?? bad(notIn(said, bytes));
}

function decoded(bytes: Uint8Array, encoding: string): Outcome<string> | null {
  try {
    return accept(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Two characters of ASCII at its beginning, as every template has: `<h`, `{"`. */
function unmarkedUtf16([one = 0, two = 0, three = 0, four = 0]: Uint8Array): string | null {
  const isAscii = (byte: number): boolean => byte >= 0x09 && byte <= 0x7e;
  if (isAscii(one) && two === 0 && isAscii(three) && four === 0) return 'utf-16le';
  return one === 0 && isAscii(two) && three === 0 && isAscii(four) ? 'utf-16be' : null;
}

/** HTML Living Standard, "Prescanning a byte stream": the label stands in the first 1024 bytes. */
function saidEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([A-Za-z0-9._:-]{2,40})/iu.exec(start)?.[1];
  return label === undefined ? null : label.toLowerCase();
}

/** `ESC $ B`, `ESC $ @` or `ESC ( J`. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const pair = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    if (pair === '$B' || pair === '$@' || pair === '(J') return true;
  }
  return false;
}

/** The first byte that is no text in UTF-8: what comes before it decodes. */
function firstWrong(bytes: Uint8Array): number {
  let wrong = firstIndex(bytes.length, (index) => !isText(bytes.subarray(0, index + 1), true));
  // What comes before may end in a character that does not go on: that is where the fault begins.
  while (wrong > 0 && !isText(bytes.subarray(0, wrong), false)) wrong -= 1;
  return wrong;
}

/** `goesOn`: a character that is cut off at the end is no fault. */
function isText(bytes: Uint8Array, goesOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
    return true;
  } catch {
    return false;
  }
}

function bad(because: Text): Outcome<never> {
  return refuse({ kind: 'bad-input', because });
}

function notIn(encoding: string, bytes: Uint8Array): Text {
  const before = bytes.subarray(0, firstWrong(bytes));
  const line = before.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  const name = encoding.toUpperCase();
  return {
    en: `This file is not ${name} text: line ${line}, byte ${before.length + 1} cannot be read. Save it as UTF-8, or declare its encoding in a meta charset.`,
    ja: `このファイルは ${name} として読み取れません（${line} 行目、${before.length + 1} バイト目）。UTF-8 で保存し直すか、meta charset で文字コードを指定してください。`,
  };
}

const binary: Text = {
  en: 'This file is binary, not text. Choose an HTML, MJML, text or JSON file.',
  ja: 'このファイルはテキストではなくバイナリです。HTML、MJML、テキスト、JSON のいずれかのファイルを選んでください。',
};

const tooLarge: Text = {
  en: 'This file is larger than 10 MB. SES stores templates of up to 500 KB: choose a smaller file.',
  ja: 'このファイルは 10 MB を超えています。SES に保存できるテンプレートは 500 KB までです。小さいファイルを選んでください。',
};
