// Scans JSON as it was typed: where each member stands, and where and why it stops being JSON. Runs in the window as well.
import type { Span } from '../detail.ts';
import type { Text } from '../text.ts';
import { sayJsonFault, type JsonFaultKind } from './say-json-fault.ts';

export type JsonMember = {
  /** From the root: `contact.name`, `items[].price`. */
  readonly path: string;
  readonly name: string;
  /** Of the key with its quotation marks. */
  readonly key: Span;
  readonly value: Span;
  /** The object has had a member of this name before, which this one replaces. */
  readonly isRepeated: boolean;
};

export type JsonFault = {
  readonly kind: JsonFaultKind;
  readonly span: Span;
  readonly says: Text;
  /** What to put in the place of which span, where that is certain. */
  readonly fix: { readonly span: Span; readonly text: string } | null;
};

export type JsonObjectPlace = {
  readonly path: string;
  readonly span: Span;
  /** From its last member's key to the end of that member's value; null where it is empty. */
  readonly last: Span | null;
};

export type ScannedJson = {
  readonly members: readonly JsonMember[];
  /** Each object that is closed, the inner ones first. */
  readonly objects: readonly JsonObjectPlace[];
  readonly fault: JsonFault | null;
};

const maxDepth = 200;
const maxMembers = 20_000;

class ScanStopped extends Error {
  readonly fault: JsonFault | null;

  constructor(fault: JsonFault | null) {
    super('The scan ended.');
    this.fault = fault;
  }
}

type Scan = {
  readonly text: string;
  readonly members: JsonMember[];
  readonly objects: JsonObjectPlace[];
  at: number;
};

export function scanJson(text: string): ScannedJson {
  const scan: Scan = { text, members: [], objects: [], at: 0 };
  try {
    if (text.startsWith('\uFEFF')) stop(scan, 'byte-order-mark', { span: { start: 0, end: 1 }, fix: '' });
    skipBlanks(scan);
    readValue(scan, '', 0);
    skipBlanks(scan);
    if (scan.at < text.length) stop(scan, 'text-after', { span: { start: scan.at, end: text.length } });
    return { members: scan.members, objects: scan.objects, fault: null };
  } catch (error) {
    if (!(error instanceof ScanStopped)) throw error;
    return { members: scan.members, objects: scan.objects, fault: error.fault };
  }
}

type At = { readonly span: Span; readonly fix?: string; readonly fixSpan?: Span };

function stop({ text }: Scan, kind: JsonFaultKind, { span, fix, fixSpan }: At): never {
  const says = sayJsonFault(kind, text.slice(span.start, span.end));
  throw new ScanStopped({ kind, span, says, fix: fix === undefined ? null : { span: fixSpan ?? span, text: fix } });
}

function skipBlanks(scan: Scan): void {
  while (/[ \t\n\r]/u.test(scan.text[scan.at] ?? '')) scan.at += 1;
  const { text, at } = scan;
  if (text.startsWith('//', at) || text.startsWith('/*', at)) {
    const close = text.startsWith('//', at) ? text.indexOf('\n', at) : text.indexOf('*/', at) + 2;
    stop(scan, 'comment', { span: { start: at, end: close < at + 2 ? text.length : close }, fix: '' });
  }
}

function readValue(scan: Scan, path: string, depth: number): void {
  const start = scan.at;
  if (depth > maxDepth) stop(scan, 'too-deep', { span: { start, end: start + 1 } });
  switch (scan.text[start]) {
    case '{':
      return readMembers(scan, path, depth);
    case '[':
      return readItems(scan, path, depth);
    case '"':
      return readText(scan);
    default:
      return readWord(scan);
  }
}

/** A number, `true`, `false` or `null`. */
function readWord(scan: Scan): void {
  const start = scan.at;
  const word = /^[^\s,\]}:[{"]+/u.exec(scan.text.slice(start, start + 400))?.[0] ?? '';
  if (word === '') refuseNoValue(scan);
  scan.at = start + word.length;
  const isKnown = word === 'true' || word === 'false' || word === 'null';
  if (isKnown || /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/u.test(word)) return;
  refuseWord(scan, word, { start, end: scan.at });
}

function refuseNoValue(scan: Scan): never {
  const { at, text } = scan;
  if (at >= text.length)
    stop(scan, 'value-missing', { span: { start: Math.max(0, text.trimEnd().length - 1), end: text.length } });
  stop(scan, 'value-missing', { span: { start: at, end: at + 1 } });
}

function refuseWord(scan: Scan, word: string, span: Span): never {
  if (/^['‘’“”]/u.test(word)) {
    const close = scan.text.slice(span.start + 1).search(/['’”\n]/u);
    const end = close === -1 ? span.end : span.start + close + 2;
    const inner = scan.text.slice(span.start + 1, end - 1);
    return stop(scan, 'quotes', { span: { start: span.start, end }, fix: JSON.stringify(inner) });
  }
  const lower = word.toLowerCase();
  const meant = lower === 'none' || lower === 'undefined' || lower === 'nan' ? 'null' : lower;
  if (['true', 'false', 'null'].includes(meant)) stop(scan, 'word', { span, fix: meant });
  if (/^[+\-.\d]/u.test(word)) stop(scan, 'number', { span });
  return stop(scan, 'word', { span, fix: JSON.stringify(word) });
}

function readMembers(scan: Scan, path: string, depth: number): void {
  const open = scan.at;
  const names = new Set<string>();
  let last: Span | null = null;
  scan.at += 1;
  skipBlanks(scan);
  while (scan.text[scan.at] !== '}') {
    const key = readKey(scan, open);
    const name = keyName(scan.text.slice(key.start, key.end));
    skipBlanks(scan);
    if (scan.text[scan.at] !== ':')
      stop(scan, 'colon-missing', { span: key, fix: ': ', fixSpan: { start: key.end, end: key.end } });
    scan.at += 1;
    skipBlanks(scan);
    const inner = path === '' ? name : `${path}.${name}`;
    const index = scan.members.length;
    if (index >= maxMembers) throw new ScanStopped(null);
    const isRepeated = names.has(name);
    names.add(name);
    const { at: start } = scan;
    // A member stands before those inside of it.
    scan.members.push({ path: inner, name, key, value: { start, end: start }, isRepeated });
    readValue(scan, inner, depth + 1);
    scan.members[index] = { path: inner, name, key, value: { start, end: scan.at }, isRepeated };
    last = { start: key.start, end: scan.at };
    readComma(scan, { open, close: '}' });
  }
  scan.at += 1;
  scan.objects.push({ path, span: { start: open, end: scan.at }, last });
}

function readItems(scan: Scan, path: string, depth: number): void {
  const open = scan.at;
  scan.at += 1;
  skipBlanks(scan);
  while (scan.text[scan.at] !== ']') {
    if (scan.at >= scan.text.length) stop(scan, 'bracket-open', { span: { start: open, end: open + 1 } });
    readValue(scan, `${path}[]`, depth + 1);
    readComma(scan, { open, close: ']' });
  }
  scan.at += 1;
}

/** After a member or an item: a comma and the next, or the end. */
function readComma(scan: Scan, { open, close }: { readonly open: number; readonly close: '}' | ']' }): void {
  const before = scan.at;
  skipBlanks(scan);
  const next = scan.text[scan.at];
  if (next === close) return;
  if (next === undefined) stop(scan, 'bracket-open', { span: { start: open, end: open + 1 } });
  if (next === '}' || next === ']')
    stop(scan, 'bracket-wrong', { span: { start: scan.at, end: scan.at + 1 }, fix: close });
  const comma = scan.at;
  if (next !== ',')
    stop(scan, 'comma-missing', {
      span: { start: before - 1, end: before },
      fix: ',',
      fixSpan: { start: before, end: before },
    });
  scan.at += 1;
  skipBlanks(scan);
  if (scan.text[scan.at] === close) stop(scan, 'comma-trailing', { span: { start: comma, end: comma + 1 }, fix: '' });
}

function readKey(scan: Scan, open: number): Span {
  const start = scan.at;
  const first = scan.text[start];
  if (first === undefined) stop(scan, 'bracket-open', { span: { start: open, end: open + 1 } });
  if (first === '"') {
    readText(scan);
    return { start, end: scan.at };
  }
  if (/['‘’“”]/u.test(first)) return refuseWord(scan, first, { start, end: start + 1 });
  const word = /^[^\s:,{}[\]"]+/u.exec(scan.text.slice(start, start + 400))?.[0] ?? '';
  const span = { start, end: start + Math.max(word.length, 1) };
  return word === ''
    ? stop(scan, 'name-missing', { span })
    : stop(scan, 'name-bare', { span, fix: JSON.stringify(word) });
}

function keyName(written: string): string {
  return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
}

function readText(scan: Scan): void {
  const start = scan.at;
  const { text } = scan;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      scan.at = at + 1;
      return;
    }
    if (code === 0x0a || code === 0x0d) stop(scan, 'line-end-in-text', { span: { start, end: at } });
    if (code < 0x20) stop(scan, 'control-character', { span: { start: at, end: at + 1 }, fix: escaped(code) });
    if (code !== 0x5c) continue;
    const isKnown = /^\\(["\\/bfnrt]|u[\dA-Fa-f]{4})/u.test(text.slice(at, at + 6));
    if (!isKnown) stop(scan, 'escape', { span: { start: at, end: at + 2 }, fix: `\\\\${text[at + 1] ?? ''}` });
    at += 1;
  }
  stop(scan, 'text-open', { span: { start, end: text.length } });
}

function escaped(code: number): string {
  return code === 9 ? '\\t' : `\\u${code.toString(16).padStart(4, '0')}`;
}
