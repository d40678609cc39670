// What a merge comes to once somebody has chosen wherever both sides changed the same lines.
import type { MergedPart, MergedParts } from '../../../../shared/draft/merge.ts';
import type { TemplatePart } from '../../../../shared/draft/source.ts';
import type { TemplateContent } from '../../../../shared/draft/template.ts';

export type Side = 'theirs' | 'mine';
/** By the region's number within its part. */
export type PartChoices = { readonly [region: number]: Side };
export type Choices = { readonly [P in TemplatePart]?: PartChoices };

type Sides = { readonly theirs: TemplateContent; readonly mine: TemplateContent };

/** Null while something is still to be chosen. */
export function settleContent(merged: MergedParts, sides: Sides, choices: Choices): TemplateContent | null {
  const settle = (part: TemplatePart) =>
    settlePart(merged[part], { theirs: sides.theirs[part], mine: sides.mine[part] }, choices[part] ?? {});
  const [subject, html, text] = [settle('subject'), settle('html'), settle('text')];
  if (subject === undefined || html === undefined || text === undefined) return null;
  return { subject, html, text };
}

/** Something in it is still to be chosen. */
export function isOpenPart(merged: MergedPart, chosen: PartChoices): boolean {
  if (merged.kind === 'merged') return false;
  return merged.regions.some(({ kind }, at) => kind === 'conflict' && chosen[at] === undefined);
}

type PartSides = { readonly [S in Side]: string | null };

/** Undefined while something is still to be chosen; null where the part is taken away. */
function settlePart(merged: MergedPart, sides: PartSides, chosen: PartChoices): string | null | undefined {
  if (merged.kind === 'merged') return merged.value;
  const { regions } = merged;
  const [first] = regions;
  const whole = chosen[0];
  // The part as a whole is chosen: one side may have none.
  if (regions.length === 1 && first?.kind === 'conflict') return whole === undefined ? undefined : sides[whole];
  const texts = regions.map((region, at) => {
    if (region.kind === 'settled') return region.text;
    const side = chosen[at];
    return side === undefined ? undefined : region[side];
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}
