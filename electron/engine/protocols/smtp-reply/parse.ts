// Reads one SMTP reply out of whatever was pasted around it: log lines, RFC 3464 fields, JSON, quotes.
import type { ParsedReply } from './types.ts';

/** RFC 5321 4.2: three digits, then a space, a hyphen where more lines follow, or nothing. */
const replyLine = /^(?:(?:<<<|[<>]|[SR]:|[-=]>)\s*)?([2-5][0-5]\d)(?:[ -]+(.*)|$)/u;
/** Within a line a number is a code only behind what leads up to a quotation. */
const quotedReply = /(?:[:;,)>\]"'(]|said|replied|returned|response|error|code|with)\s*([245][0-5]\d)[ -]+(?=\S)/iu;
/** RFC 3463 2; some filters put their own name before it, others a `#`. */
const leadingEnhanced = /^([a-z]+_[a-z]+ )?#?([245]\.\d{1,3}\.\d{1,3})(?![.\d])[ :-]*/iu;
const anyEnhanced = /(?<![\d.])([245]\.[0-7]\.\d{1,3})(?!\.?\d)/gu;

export function parseReply(pasted: string): ParsedReply {
  const { text, isDiagnostic, status } = unwrap(pasted);
  const { code, lines } = readLines(text);
  const parts = lines.map((line) => {
    const enhanced = leadingEnhanced.exec(line);
    if (enhanced === null) return { enhanced: null, words: line };
    const [all, filter = '', code = null] = enhanced;
    return { enhanced: code, words: filter + line.slice(all.length) };
  });
  const words = parts
    .map((part) => part.words)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    code,
    enhanced: parts[0]?.enhanced ?? status ?? enhancedIn(words, code) ?? enhancedIn(pasted, code),
    words: withoutJunk(words),
    isDiagnostic,
  };
}

/** The reply on one line, as it would be quoted. */
export function printReply({ code, enhanced, words }: ParsedReply): string {
  const stated = enhanced === null || words.includes(enhanced) ? null : enhanced;
  return [code, stated, words].filter((part) => part !== null && part !== '').join(' ');
}

/** A code elsewhere in the text counts only where it is of the same class as the reply (RFC 3463 2). */
function enhancedIn(text: string, code: number | null): string | null {
  const found = [...text.matchAll(anyEnhanced)].map(([, enhanced = '']) => enhanced);
  return found.find((enhanced) => code === null || enhanced.startsWith(String(code).charAt(0))) ?? null;
}

type Unwrapped = { readonly text: string; readonly isDiagnostic: boolean; readonly status: string | null };

function unwrap(pasted: string): Unwrapped {
  const inJson = /"(?:diagnosticCode|smtpResponse)"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(pasted)?.[1];
  const plain = withoutEscapes(inJson ?? pasted);
  // RFC 3464 2.3.6: a field's value goes on in lines that begin with a space.
  const field = /^Diagnostic-Code:[ \t]*(.*(?:\r?\n[ \t]+.*)*)/imu.exec(plain)?.[1];
  const status = /^Status:[ \t]*([245]\.\d{1,3}\.\d{1,3})/imu.exec(plain)?.[1] ?? null;
  const said = field ?? plain;
  const typed = /(?:^|[\s,"':;])smtp;\s*/iu.exec(said);
  const text = typed === null ? said : said.slice(typed.index + typed[0].length);
  return { text, isDiagnostic: typed !== null || field !== undefined || inJson !== undefined, status };
}

const entities: { readonly [entity: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"' };

function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\r\\n|\\[rn]/gu, '\n')
    .replace(/\\t/gu, ' ')
    .replace(/\\(["'/\\])/gu, '$1')
    .replace(/&(lt|gt|amp|quot);/gu, (all, entity: string) => entities[entity] ?? all);
}

type Lines = { readonly code: number | null; readonly lines: readonly string[] };

/** Of several replies, as in a log of a session, the first that refuses; else the first. */
function readLines(text: string): Lines {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim().replace(/^["'`{[(]+/u, ''));
  const coded = lines.map((line) => replyLine.exec(line));
  const refusing = coded.findIndex((line) => line !== null && /^[45]/u.test(line[1] ?? ''));
  const start = refusing < 0 ? coded.findIndex((line) => line !== null) : refusing;
  if (start < 0) return readQuoted(lines);
  const code = coded[start]?.[1] ?? '';
  const said: string[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const own = coded[at] ?? null;
    // Another reply, an empty line or another field ends it; anything else is a line that was wrapped.
    if (own === null ? line === '' || /^[A-Z][\w-]+:\s/u.test(line) : own[1] !== code) break;
    said.push(own === null ? line : (own[2] ?? ''));
  }
  return { code: Number(code), lines: said };
}

function readQuoted(lines: readonly string[]): Lines {
  const text = lines.join(' ').trim();
  const quoted = quotedReply.exec(text);
  if (quoted === null) return { code: null, lines: [text] };
  return { code: Number(quoted[1]), lines: [text.slice(quoted.index + quoted[0].length)] };
}

const junk = '"\'`,; ';

/** Quotes, commas and closing brackets of what the reply was cut from; a bracket that was opened within it stays. */
function withoutJunk(words: string): string {
  let end = words.length;
  while (end > 0 && (junk.includes(words.charAt(end - 1)) || closesNothing(words, end - 1))) end -= 1;
  return words.slice(0, end);
}

function closesNothing(words: string, at: number): boolean {
  const opening = { ']': '[', '}': '{' }[words.charAt(at)];
  return opening !== undefined && words.lastIndexOf(opening, at) <= words.lastIndexOf(words.charAt(at), at - 1);
}
