// Bytes in a named character set as text.

export type DecodedText = {
  readonly text: string;
  /** Else it was read as UTF-8 where it is that, as Windows-1252 where it is not. */
  readonly known: boolean;
  /** Something in it was no character of the set and became U+FFFD. */
  readonly replaced: boolean;
};

/** Null and `us-ascii` are read as UTF-8, which holds them: what is no UTF-8 either is shown as Windows-1252. */
export function decodeCharset(bytes: Uint8Array, charset: string | null): DecodedText {
  const label = charset === null || /^(us-)?ascii$/iu.test(charset.trim()) ? null : charset.trim();
  const decoder = label === null ? null : decoderOf(label);
  if (decoder === null) return guess(bytes, label === null);
  const text = decoder.decode(bytes);
  return { text, known: true, replaced: text.includes('\uFFFD') && !isValid(bytes, label ?? 'utf-8') };
}

export function isKnownCharset(charset: string): boolean {
  return decoderOf(charset.trim()) !== null;
}

function guess(bytes: Uint8Array, known: boolean): DecodedText {
  const isUtf8 = isValid(bytes, 'utf-8');
  const text = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes);
  return { text, known, replaced: known && !isUtf8 };
}

/** The Encoding Standard's labels, and those that mail uses beside them. */
function decoderOf(label: string): TextDecoder | null {
  const name = aliases.get(label.toLowerCase()) ?? label;
  try {
    return new TextDecoder(name, { ignoreBOM: true });
  } catch {
    return null;
  }
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(aliases.get(label.toLowerCase()) ?? label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['eucjp-win', 'euc-jp'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['ks_c_5601', 'euc-kr'],
  ['cp950', 'big5'],
  ['utf8mb4', 'utf-8'],
  ['cp850', 'windows-1252'],
  ['ansi', 'windows-1252'],
]);

/** One character for each byte. */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}

/** As many arguments as any engine takes. */
const chunk = 4096;
