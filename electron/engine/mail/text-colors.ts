// The colors that inline styles give to each element, and the ground that it stands on.
import type { Markup, MarkupElement } from '../../../shared/draft/markup.ts';
import type { Rgb } from './css-values.ts';
import { parseLegacyColor } from './preview/color.ts';
import { styleOf, valueOf } from './walk-markup.ts';

/** Null: nothing sets it, or it cannot be told, as over a picture. */
export type Colors = { readonly ink: Rgb | null; readonly ground: Rgb | null };

/** By index of the element, with what it inherits. */
export function colorsOf({ elements }: Markup): readonly Colors[] {
  const known: Colors[] = [];
  for (const element of elements) {
    const above = known[element.parent] ?? { ink: null, ground: null };
    const own = ownColors(element);
    known.push({ ink: own.ink ?? above.ink, ground: own.hidesGround ? own.ground : above.ground });
  }
  return known;
}

/** What the element sets by itself. */
export function ownColors(element: MarkupElement): Colors & { readonly hidesGround: boolean } {
  const ink = styleOf(element, 'color')?.value ?? valueOf(element, 'color');
  const ground = groundOf(element);
  return {
    ink: ink === null ? null : solidColor(ink),
    ground: ground === null ? null : solidColor(ground),
    hidesGround: ground !== null || valueOf(element, 'background') !== null,
  };
}

/** One that is seen through takes what is behind it, which is not known here. */
function solidColor(value: string): Rgb | null {
  const color = parseLegacyColor(value);
  return color?.alpha === 1 ? color : null;
}

function groundOf(element: MarkupElement): string | null {
  const set = element.style.findLast(({ property }) => property === 'background' || property === 'background-color');
  const value = set?.value ?? valueOf(element, 'bgcolor');
  return value !== null && /^(transparent|none|inherit|initial)$/iu.test(value.trim()) ? null : value;
}
