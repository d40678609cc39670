// Reads the base64 of a `p=` tag, telling apart the ways in which it gets damaged.
import type { Base64Problem } from './types.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values: ReadonlyMap<string, number> = new Map([...alphabet].map((character, value) => [character, value]));

export type Base64Reading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /**
   * `at` is the offset of the first damaged character, the length of the text where something is missing; `bytes` what
   * could be decoded before it.
   */
  | { readonly ok: false; readonly problem: Base64Problem; readonly at: number; readonly bytes: Uint8Array };

/** White space anywhere is legal (RFC 6376 3.6.1: base64string with FWS), everything else outside RFC 2045 6.8 is not. */
export function readBase64(text: string): Base64Reading {
  const bytes: number[] = [];
  const damaged = (problem: Base64Problem, at: number): Base64Reading => {
    return { ok: false, problem, at, bytes: Uint8Array.from(bytes) };
  };
  const pem = /-----/u.exec(text);
  if (pem !== null) return damaged('pem', pem.index);
  let bits = 0;
  let held = 0;
  let count = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (/[\t\r\n ]/u.test(character)) continue;
    if (character === '=') {
      padding += 1;
      continue;
    }
    const value = values.get(character);
    if (value === undefined) return damaged(/[-_]/u.test(character) ? 'url-alphabet' : 'character', at);
    if (padding > 0) return damaged('padding', at);
    count += 1;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  const problem = endProblem(count, padding);
  return problem === null ? { ok: true, bytes: Uint8Array.from(bytes) } : damaged(problem, text.length);
}

function endProblem(count: number, padding: number): Base64Problem | null {
  const missing = (4 - (count % 4)) % 4;
  if (missing === 3) return 'length';
  if (padding === missing) return null;
  return padding < missing ? 'unpadded' : 'padding';
}

export function printBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => alphabet[(group >> shift) & 63] ?? '').join('');
    const used = Math.min(bytes.length - at, 3) + 1;
    text += four.slice(0, used).padEnd(4, '=');
  }
  return text;
}
