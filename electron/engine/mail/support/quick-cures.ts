// Quick fixes of what clients lack, only where one is certain to mean the same.
import type { Cure } from '../../../../shared/draft/source.ts';
import type { Declaration } from '../../../../shared/draft/markup.ts';
import type { Text } from '../../../../shared/text.ts';
import { isDynamic } from '../markup/mask-template.ts';
import { type LineStarts, placeAt } from '../place-at.ts';
import type { Use } from './find-uses.ts';

type Known = { readonly starts: LineStarts; readonly rootPx: number | null };
type Edit = { readonly start: number; readonly end: number; readonly text: string; readonly title: Text };

export function quickCures(uses: readonly Use[], { starts, rootPx }: Known): readonly Cure[] {
  return uses.flatMap((use) => {
    const edit =
      use.declaration === null || isDynamic(use.declaration.value) ? null : editOf(use, use.declaration, rootPx);
    if (edit === null) return [];
    return [{ title: edit.title, edits: [{ place: placeAt('html', starts, edit), text: edit.text }] }];
  });
}

function editOf({ slug, span }: Use, declaration: Declaration, rootPx: number | null): Edit | null {
  const { property, value, valueSpan } = declaration;
  // Offsets in a value hold only where no reference stands for a character.
  if (valueSpan.end - valueSpan.start !== value.length) return null;
  switch (slug) {
    case 'css-unit-rem':
      return remAsPx(value.slice(span.start - valueSpan.start, span.end - valueSpan.start), { span, rootPx });
    case 'css-line-height': {
      const at = declaration.span.start;
      return replaced({ start: at, end: at }, 'mso-line-height-rule:exactly;');
    }
    case 'css-important': {
      const at = valueSpan.end;
      return declaration.span.end - at === '!important'.length ? replaced({ start: at, end: at }, ' ') : null;
    }
    case 'css-rgb':
    case 'css-rgba':
      return withCommas(value.slice(span.start - valueSpan.start), span.start);
    case 'css-margin-inline-block':
    case 'css-padding-inline-block':
      return bothSides(declaration, property);
    default:
      return null;
  }
}

function remAsPx(written: string, { span, rootPx }: Pick<Use, 'span'> & Pick<Known, 'rootPx'>): Edit | null {
  const size = /^(\d{0,6}\.?\d{0,6})rem$/iu.exec(written)?.[1];
  if (rootPx === null || size === undefined || size === '') return null;
  return replaced(span, `${Number((Number(size) * rootPx).toFixed(3))}px`);
}

/** `rgb(0 128 0 / 50%)` as `rgba(0, 128, 0, 0.5)`: the same colour in the older form (CSS Color 4, 5.1). */
function withCommas(value: string, start: number): Edit | null {
  const found = /^rgba?\(\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})\s*(?:\/\s*([\d.]{1,6})(%?)\s*)?\)/iu.exec(value);
  if (found === null) return null;
  const [whole, red, green, blue, alpha, percent] = found;
  const opacity = alpha === undefined ? null : Number(alpha) / (percent === '%' ? 100 : 1);
  const numbers = [red, green, blue, ...(opacity === null ? [] : [opacity])].join(', ');
  return replaced({ start, end: start + whole.length }, `${opacity === null ? 'rgb' : 'rgba'}(${numbers})`);
}

/** Of one value both sides have it, whatever the direction of the text. */
function bothSides({ value, span, important }: Declaration, property: string): Edit | null {
  if (/[\s(]/u.test(value)) return null;
  const box = property.startsWith('margin') ? 'margin' : 'padding';
  const sides = property.endsWith('inline') ? ['left', 'right'] : ['top', 'bottom'];
  const end = important ? ' !important' : '';
  return replaced(span, sides.map((side) => `${box}-${side}:${value}${end}`).join(';'));
}

function replaced({ start, end }: { readonly start: number; readonly end: number }, text: string): Edit {
  return { start, end, text, title: sayEdit(text, start === end) };
}

function sayEdit(text: string, isNew: boolean): Text {
  if (text === ' ') return { en: 'Put a space before !important', ja: '!important の前に空白を入れる' };
  return isNew ? { en: `Add ${text}`, ja: `${text} を追加` } : { en: `Change to ${text}`, ja: `${text} に書き換える` };
}
