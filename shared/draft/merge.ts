// Three-way merge of a template's parts, line by line: what was changed here and what was changed in SES meanwhile, brought together.
import { diff3Merge } from 'node-diff3';
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

type Sides = { readonly base: string | null; readonly theirs: string | null; readonly mine: string | null };

/** Pairs of equal lines that are looked at: with more, thousands of blank lines for example, the window would wait for seconds. */
const maxPairs = 2_000_000;

function mergePart({ base, theirs, mine }: Sides): MergedPart {
  if (mine === theirs || theirs === base) return { kind: 'merged', value: mine };
  if (mine === base) return { kind: 'merged', value: theirs };
  const whole = { kind: 'conflict', base: base ?? '', theirs: theirs ?? '', mine: mine ?? '' } as const;
  // A part that one side took away and the other changed: there are no lines to bring together.
  if (base === null || theirs === null || mine === null) return { kind: 'conflict', regions: [whole] };
  const [a, o, b] = [linesOf(mine), linesOf(base), linesOf(theirs)];
  if (pairsOf(o, a) > maxPairs || pairsOf(o, b) > maxPairs) return { kind: 'conflict', regions: [whole] };
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true }).map(({ ok, conflict }): MergeRegion => {
    if (conflict === undefined) return { kind: 'settled', text: (ok ?? []).join('') };
    return {
      kind: 'conflict',
      base: conflict.o.join(''),
      theirs: conflict.b.join(''),
      mine: conflict.a.join(''),
    };
  });
  const settled = regions.flatMap((region) => (region.kind === 'settled' ? [region.text] : []));
  if (settled.length < regions.length) return { kind: 'conflict', regions };
  return { kind: 'merged', value: settled.join('') };
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
