// Three-way merge of a template's parts, line by line: what was changed here and what was changed in SES meanwhile, brought together.
import { diff3Merge, diffIndices } from 'node-diff3';
import { templateParts, type TemplatePart } from './source.ts';
import type { TemplateContent } from './template.ts';

/** A stretch of lines with their line ends: settled, or changed on both sides in ways that somebody must choose between. */
export type MergeRegion =
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'conflict'; readonly base: string; readonly theirs: string; readonly mine: string };

export type MergedPart =
  /** Null: no such part. */
  | { readonly kind: 'merged'; readonly value: string | null }
  /** In order; together they are the whole part. */
  | { readonly kind: 'conflict'; readonly regions: readonly MergeRegion[] };

export type MergedParts = { readonly [P in TemplatePart]: MergedPart };

/** `base` null: nobody knows what both began with. */
export function mergeParts(base: TemplateContent | null, theirs: TemplateContent, mine: TemplateContent): MergedParts {
  const merged = (part: TemplatePart): MergedPart => {
    return mergePart({ base: base?.[part] ?? null, theirs: theirs[part], mine: mine[part] });
  };
  return { subject: merged('subject'), html: merged('html'), text: merged('text') };
}

/** The content, where nobody has to choose. */
export function mergedContent(parts: MergedParts): TemplateContent | null {
  const { subject, html, text } = parts;
  if (templateParts.some((part) => parts[part].kind === 'conflict')) return null;
  const valueOf = (part: MergedPart): string | null => (part.kind === 'merged' ? part.value : null);
  return { subject: valueOf(subject), html: valueOf(html), text: valueOf(text) };
}

type Lines = readonly string[];
type Sides = { readonly base: string | null; readonly theirs: string | null; readonly mine: string | null };

/** Lines that differ somewhere, and are compared at all. */
const maxLines = 10_000;
/** Pairs of equal lines that are looked at: with more, thousands of blank lines for example, the window would wait for seconds. */
const maxPairs = 2_000_000;

function mergePart({ base, theirs, mine }: Sides): MergedPart {
  if (mine === theirs || theirs === base) return { kind: 'merged', value: mine };
  if (mine === base) return { kind: 'merged', value: theirs };
  const whole = { kind: 'conflict', base: base ?? '', theirs: theirs ?? '', mine: mine ?? '' } as const;
  // A part that one side took away and the other changed: there are no lines to bring together.
  if (base === null || theirs === null || mine === null) return { kind: 'conflict', regions: [whole] };
  const regions = mergeLines(linesOf(base), linesOf(theirs), linesOf(mine)) ?? [whole];
  const settled = regions.flatMap((region) => (region.kind === 'settled' ? [region.text] : []));
  if (settled.length < regions.length) return { kind: 'conflict', regions };
  return { kind: 'merged', value: settled.join('') };
}

export type LineCounts = { readonly added: number; readonly removed: number };

/** How many lines one text has that the other has not; null where that is too much to compare. */
export function countLines(before: string, after: string): LineCounts | null {
  const [from, to] = [linesOf(before), linesOf(after)];
  let front = 0;
  while (front < from.length && from[front] === to[front]) front += 1;
  const [was, is] = [from.slice(front), to.slice(front)];
  if (Math.max(was.length, is.length) > maxLines || pairsOf(was, is) > maxPairs) return null;
  const changes = diffIndices(was, is);
  return {
    added: changes.reduce((sum, { buffer2 }) => sum + buffer2[1], 0),
    removed: changes.reduce((sum, { buffer1 }) => sum + buffer1[1], 0),
  };
}

/** What all three have in front and at the end needs no comparing; null where the rest is too much. */
function mergeLines(base: Lines, theirs: Lines, mine: Lines): readonly MergeRegion[] | null {
  const all = [base, theirs, mine];
  const shortest = Math.min(...all.map(({ length }) => length));
  let front = 0;
  while (front < shortest && all.every((lines) => lines[front] === base[front])) front += 1;
  let back = 0;
  while (front + back < shortest && all.every((lines) => lines.at(-1 - back) === base.at(-1 - back))) back += 1;
  const [o, b, a] = all.map((lines) => lines.slice(front, lines.length - back)) as [string[], string[], string[]];
  if (Math.max(o.length, a.length, b.length) > maxLines) return null;
  if (pairsOf(o, a) > maxPairs || pairsOf(o, b) > maxPairs) return null;
  const settled = (lines: Lines): readonly MergeRegion[] =>
    lines.length === 0 ? [] : [{ kind: 'settled', text: lines.join('') }];
  return [
    ...settled(base.slice(0, front)),
    ...diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap(({ ok, conflict }): readonly MergeRegion[] => {
      if (conflict === undefined) return settled(ok ?? []);
      const { o: was, b: came, a: typed } = conflict;
      return [{ kind: 'conflict', base: was.join(''), theirs: came.join(''), mine: typed.join('') }];
    }),
    ...settled(back === 0 ? [] : base.slice(-back)),
  ];
}

/** With their ends, so that joined they are the text again. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function pairsOf(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of some) counts.set(line, (counts.get(line) ?? 0) + 1);
  return others.reduce((pairs, line) => pairs + (counts.get(line) ?? 0), 0);
}
