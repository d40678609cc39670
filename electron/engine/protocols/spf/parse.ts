// The static reading of an SPF record: its terms, and every fault in it with its place, not only the first.
import { findGlue } from './find-glue.ts';
import { parseTerm, type TermReading } from './parse-term.ts';
import { isPermerror } from './faults.ts';
import type { SpfFault, SpfReading, SpfTerm } from './types.ts';

/** RFC 7208 4.5: "v=spf1" in any case, then a space or the end. */
export function isSpfRecord(text: string): boolean {
  return /^v=spf1(?: |$)/iu.test(text);
}

/**
 * Reads any text (one character per byte) behind a version section; nothing throws. `joints` are the places where two
 * character-strings of the TXT record meet.
 */
export function parseSpf(text: string, joints: readonly number[] = []): SpfReading {
  const terms: SpfTerm[] = [];
  const faults: SpfFault[] = [];
  for (const match of text.matchAll(/[^ ]+/gu)) {
    if (match.index === 0 && /^v=spf1$/iu.test(match[0])) continue;
    const reading = readWord(match[0], match.index, joints);
    if (reading.term !== null) terms.push(reading.term);
    faults.push(...reading.faults);
  }
  const all = [...faults, ...ordering(terms)];
  return { text, terms, faults: all.toSorted((a, b) => a.span.start - b.span.start) };
}

/** A word may be damaged in ways that explain its other faults: those are then left out. */
function readWord(word: string, start: number, joints: readonly number[]): TermReading {
  const term = { start, end: start + word.length };
  // RFC 7208 3.1, 12: terms are printable US-ASCII, and only spaces stand between them.
  const bad = /[^\x21-\x7e]+/u.exec(word);
  if (bad !== null) {
    const span = { start: start + bad.index, end: start + bad.index + bad[0].length };
    return { term: null, faults: [{ kind: 'bad-byte', span, term, byte: bad[0].charCodeAt(0) }] };
  }
  const reading = parseTerm(word, start);
  const fatal = reading.faults.some(isPermerror);
  const quote = word.search(/["']/u);
  if (quote >= 0) {
    const span = { start: start + quote, end: start + quote + 1 };
    return { term: reading.term, faults: [{ kind: 'quoted', span, term, fatal }] };
  }
  const glue = findGlue(word) ?? (fatal ? findJoint(word, start, joints) : null);
  if (glue === null) return reading;
  const at = start + glue;
  return { term: reading.term, faults: [{ kind: 'glued', span: { start: at, end: term.end }, term, at, fatal }] };
}

/** A broken word that falls into two sound terms where two character-strings met. */
function findJoint(word: string, start: number, joints: readonly number[]): number | null {
  const sound = (text: string) => text !== '' && parseTerm(text, 0).faults.length === 0;
  const within = joints.filter((at) => at > start && at < start + word.length);
  const joint = within.find((at) => sound(word.slice(0, at - start)) && sound(word.slice(at - start)));
  return joint === undefined ? null : joint - start;
}

/** Faults of order and number among terms that are well formed by themselves. */
function ordering(terms: readonly SpfTerm[]): readonly SpfFault[] {
  const faults: SpfFault[] = [];
  const firstAll = terms.findIndex(({ kind }) => kind === 'all');
  const seen = new Set<string>();
  for (const [index, { kind, span }] of terms.entries()) {
    const place = { span, term: span };
    const dead = firstAll >= 0 && index > firstAll;
    if (kind === 'redirect' || kind === 'exp') {
      // RFC 7208 6: each at most once.
      if (seen.has(kind)) faults.push({ kind: 'repeated-modifier', ...place, name: kind });
      else if (kind === 'redirect' && firstAll >= 0) faults.push({ kind: 'redirect-with-all', ...place });
      seen.add(kind);
    } else if (dead && kind === 'all') faults.push({ kind: 'repeated-all', ...place });
    // RFC 7208 5.1: mechanisms behind "all" are never tested.
    else if (dead && kind !== 'unknown-modifier') faults.push({ kind: 'after-all', ...place });
  }
  return faults;
}
