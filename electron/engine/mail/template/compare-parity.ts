// Lays SES's rendering beside ours: where they part, byte by byte, and what the difference is where it has a name.
import type { ParityPart, Piece, RenderedDraft, RenderedPart } from '../../../../shared/draft/rendering.ts';
import { templateParts } from '../../../../shared/draft/source.ts';
import type { TemplateContent } from '../../../../shared/draft/template.ts';
import type { Text } from '../../../../shared/text.ts';
import { utf8Bytes } from '../measure-draft.ts';
import {
  onlyTheirs,
  onlyOurs,
  theirsCrLf,
  oursCrLf,
  theirsLine,
  oursLine,
  theirsEscaped,
  oursEscaped,
  otherBlanks,
  otherText,
  tagLeft,
  tagFilled,
} from './say-difference.ts';

type Difference = ParityPart['differences'][number];

/** Differences beyond so many help nobody. */
const maxDifferences = 100;

/** A part that neither has is left out. */
export function compareParity(ours: RenderedDraft, ses: TemplateContent): readonly ParityPart[] {
  return templateParts.flatMap((part): readonly ParityPart[] => {
    const mine = ours[part];
    const theirs = ses[part];
    if (mine === null && theirs === null) return [];
    if (mine === null || theirs === null) {
      const says = mine === null ? onlyTheirs : onlyOurs;
      const ends = { oursStart: 0, oursEnd: mine?.text.length ?? 0, sesStart: 0, sesEnd: theirs?.length ?? 0 };
      return [
        { part, same: false, ours: mine?.text ?? null, ses: theirs, differences: [{ byteOffset: 0, ...ends, says }] },
      ];
    }
    const found = differencesOf(mine, theirs);
    return [
      {
        part,
        same: found.every(({ isTransport }) => isTransport),
        ours: mine.text,
        ses: theirs,
        differences: withBytes(mine.text, found),
      },
    ];
  });
}

/** Where they part; `ours` and `ses` are lengths. */
type Step = { readonly ours: number; readonly ses: number; readonly says: Text; readonly isTransport?: boolean };
type Found = Omit<Difference, 'byteOffset'> & { readonly isTransport: boolean };
type Pair = {
  readonly ours: string;
  readonly ses: string;
  readonly pieces: readonly Piece[];
  at: number;
  other: number;
  piece: number;
};

function differencesOf({ text, pieces }: RenderedPart, ses: string): readonly Found[] {
  const pair: Pair = { ours: text, ses, pieces, at: 0, other: 0, piece: 0 };
  const found: Found[] = [];
  const seenTransport = new Set<Text>();
  while (found.length < maxDifferences) {
    skipSame(pair);
    if (pair.at >= text.length && pair.other >= ses.length) break;
    const { ours, ses: theirs, says, isTransport = false } = stepOf(pair);
    const ends = { oursStart: pair.at, oursEnd: pair.at + ours, sesStart: pair.other, sesEnd: pair.other + theirs };
    pair.at += ours;
    pair.other += theirs;
    // Line ends differ in every line or in none: one is told of.
    if (isTransport && seenTransport.has(says)) continue;
    if (isTransport) seenTransport.add(says);
    found.push({ ...ends, says, isTransport });
  }
  return found;
}

function skipSame(pair: Pair): void {
  const { ours, ses } = pair;
  while (pair.at < ours.length && pair.other < ses.length && ours.charCodeAt(pair.at) === ses.charCodeAt(pair.other)) {
    pair.at += 1;
    pair.other += 1;
  }
}

function stepOf(pair: Pair): Step {
  return lineEnd(pair) ?? atTheEnd(pair) ?? unfilled(pair) ?? escaped(pair) ?? blanks(pair) ?? unlike(pair);
}

function lineEnd({ ours, ses, at, other }: Pair): Step | null {
  // RFC 5322 2.1: lines of a message end in CRLF, whatever the template has.
  if (ours[at] === '\n' && ses.startsWith('\r\n', other))
    return { ours: 1, ses: 2, says: theirsCrLf, isTransport: true };
  if (ours.startsWith('\r\n', at) && ses[other] === '\n') return { ours: 2, ses: 1, says: oursCrLf, isTransport: true };
  return null;
}

function atTheEnd({ ours, ses, at, other }: Pair): Step | null {
  const mine = ours.slice(at, at + 3);
  const theirs = ses.slice(other, other + 3);
  if (mine === '' && /^(\r?\n)$/u.test(theirs))
    return { ours: 0, ses: theirs.length, says: theirsLine, isTransport: true };
  if (theirs === '' && /^(\r?\n)$/u.test(mine)) return { ours: mine.length, ses: 0, says: oursLine, isTransport: true };
  return null;
}

const longestTag = 400;

/** A tag stands in one of them, its value in the other. */
function unfilled(pair: Pair): Step | null {
  const { ours, ses, at, other } = pair;
  const inTheirs = tagAt(ses, other);
  if (inTheirs !== null) {
    const piece = pieceAt(pair);
    const mine = piece?.kind === 'value' ? piece.end - at : 0;
    return { ours: mine, ses: inTheirs, says: tagLeft(ses.slice(other, other + inTheirs)) };
  }
  const inOurs = tagAt(ours, at);
  if (inOurs === null) return null;
  const after = ours.slice(at + inOurs, at + inOurs + 12);
  const end = after === '' ? ses.length : ses.indexOf(after, other);
  return end === -1 ? null : { ours: inOurs, ses: end - other, says: tagFilled(ours.slice(at, at + inOurs)) };
}

function tagAt(text: string, at: number): number | null {
  return /^\{\{[^{}]+\}\}\}?/u.exec(text.slice(at, at + longestTag))?.[0].length ?? null;
}

function pieceAt(pair: Pair): Piece | undefined {
  while ((pair.pieces[pair.piece]?.end ?? Number.POSITIVE_INFINITY) <= pair.at) pair.piece += 1;
  return pair.pieces[pair.piece];
}

const references: { readonly [character: string]: RegExp } = {
  '&': /^&(amp|#38|#x26);/iu,
  '<': /^&(lt|#60|#x3c);/iu,
  '>': /^&(gt|#62|#x3e);/iu,
  '"': /^&(quot|#34|#x22);/iu,
  "'": /^&(apos|#39|#x27);/iu,
  '=': /^&(#61|#x3d);/iu,
  '`': /^&(#96|#x60);/iu,
};

/** An ampersand is the same in both: what follows it tells. */
function escaped({ ours, ses, at, other }: Pair): Step | null {
  for (const back of [0, 1]) {
    const theirs = references[ours[at - back] ?? '']?.exec(ses.slice(other - back, other - back + 8))?.[0];
    if (theirs !== undefined) return { ours: 1 - back, ses: theirs.length - back, says: theirsEscaped };
    const mine = references[ses[other - back] ?? '']?.exec(ours.slice(at - back, at - back + 8))?.[0];
    if (mine !== undefined) return { ours: mine.length - back, ses: 1 - back, says: oursEscaped };
  }
  return null;
}

function blanks({ ours, ses, at, other }: Pair): Step | null {
  const mine = /^[ \t\r\n]*/u.exec(ours.slice(at, at + 1000))?.[0].length ?? 0;
  const theirs = /^[ \t\r\n]*/u.exec(ses.slice(other, other + 1000))?.[0].length ?? 0;
  const isSameAfter = ours[at + mine] === ses[other + theirs];
  return mine + theirs > 0 && isSameAfter ? { ours: mine, ses: theirs, says: otherBlanks } : null;
}

const reach = 400;
const sameAgain = 12;

/** Up to the nearest point from which they agree again; to their ends where there is none near. */
function unlike({ ours, ses, at, other }: Pair): Step {
  const window = ses.slice(other, other + reach + sameAgain);
  for (let mine = 0; mine <= reach && at + mine < ours.length; mine += 1) {
    const theirs = window.indexOf(ours.slice(at + mine, at + mine + sameAgain));
    if (theirs !== -1) return { ours: mine, ses: theirs, says: otherText };
  }
  const line = ours.indexOf('\n', at);
  const otherLine = ses.indexOf('\n', other);
  if (line !== -1 && otherLine !== -1) return { ours: line - at, ses: otherLine - other, says: otherText };
  return { ours: ours.length - at, ses: ses.length - other, says: otherText };
}

function withBytes(text: string, found: readonly Found[]): readonly Difference[] {
  let at = 0;
  let byteOffset = 0;
  return found.map(({ oursStart, oursEnd, sesStart, sesEnd, says }) => {
    byteOffset += utf8Bytes(text.slice(at, oursStart));
    at = oursStart;
    return { byteOffset, oursStart, oursEnd, sesStart, sesEnd, says };
  });
}
