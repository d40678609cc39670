// What a use of a feature has around it: the elements that a selector means, tables inside, fixed widths outside, Outlook's own markup.
import type { Markup, MarkupElement, StyleRule } from '../../../../shared/draft/markup.ts';
import { pixelsOf } from '../css-values.ts';
import { isSpareSheet } from './spare-sheets.ts';

export type Surroundings = {
  /** Elements that the last part of a selector means, by its name, class or id. */
  readonly selected: (selectors: readonly string[]) => readonly MarkupElement[];
  readonly holdsTable: (element: MarkupElement) => boolean;
  /** It stands in a table or cell that has a width of its own, so that it cannot grow wider. */
  readonly isHeld: (element: MarkupElement) => boolean;
  /** Nobody sees it (`display:none`), or Outlook does not (`mso-hide:all`). */
  readonly hidden: (element: MarkupElement) => 'everywhere' | 'outlook' | null;
  /** A `<link>` names a style sheet. */
  readonly hasLinkedSheet: boolean;
  /** There is VML for Outlook. */
  readonly hasVml: boolean;
  readonly isInHead: (element: MarkupElement) => boolean;
  readonly parentOf: (element: MarkupElement) => MarkupElement | null;
  /** Nothing stands beside it in its table cell. */
  readonly isAloneInCell: (element: MarkupElement) => boolean;
  /** The element behind one that holds none. */
  readonly nextOf: (element: MarkupElement) => MarkupElement | null;
  /** As its `style` attributes say; 16 where none does. */
  readonly fontPxOf: (element: MarkupElement) => number;
  /** Nobody misses the sheet of this `<style>` element. */
  readonly isSpare: (element: MarkupElement) => boolean;
};

export function surroundingsOf({ text, elements, styles }: Markup): Surroundings {
  const byKey = new Map<string, MarkupElement[]>();
  const withTable = new Set<number>();
  const held = new Set<number>();
  const hidden = new Map<number, 'everywhere' | 'outlook'>();
  const put = (key: string, element: MarkupElement): void => {
    const there = byKey.get(key);
    if (there === undefined) byKey.set(key, [element]);
    else if (there.length < maxSelected) there.push(element);
  };
  for (const element of elements) {
    const { index, name, parent, attributes } = element;
    put(name, element);
    for (const attribute of attributes) {
      if (attribute.name === 'id') put(`#${attribute.value}`, element);
      if (attribute.name === 'class')
        for (const word of new Set(attribute.value.split(/\s+/u))) put(`.${word}`, element);
    }
    // A parent comes before its children: what holds for it is known.
    const outer = elements[parent];
    if (outer !== undefined && (held.has(parent) || hasWidth(outer))) held.add(index);
    if (name === 'table') {
      for (let at = parent; at >= 0 && !withTable.has(at); at = elements[at]?.parent ?? -1) withTable.add(at);
    }
  }
  const selected = (selectors: readonly string[]): readonly MarkupElement[] =>
    selectors.flatMap((selector) => byKey.get(keyOf(selector)) ?? []).slice(0, maxSelected);
  const shown = new Set(
    styles.flatMap(({ rules }) => rules.flatMap((rule) => (shows(rule) ? selected(rule.selectors) : []))),
  );
  for (const element of elements) {
    const how = hidingOf(element, shown.has(element)) ?? hidden.get(element.parent);
    if (how !== undefined) hidden.set(element.index, how);
  }
  return {
    selected,
    holdsTable: ({ index }) => withTable.has(index),
    isHeld: ({ index }) => held.has(index),
    hidden: ({ index }) => hidden.get(index) ?? null,
    hasLinkedSheet: byKey.get('link')?.some(isSheet) ?? false,
    hasVml: /<v:(?:fill|rect|roundrect|image|shape|background)\b/iu.test(text),
    isSpare: spareSheets(styles, (selectors) => selected(selectors).length > 0),
    ...relativesOf(elements),
  };
}

function spareSheets(
  styles: Markup['styles'],
  isUsed: (selectors: readonly string[]) => boolean,
): Surroundings['isSpare'] {
  const sheets = new Map(styles.map((sheet) => [sheet.element, sheet]));
  return ({ index }) => {
    const sheet = sheets.get(index);
    return sheet !== undefined && isSpareSheet(sheet, isUsed);
  };
}

type Relatives = Pick<Surroundings, 'isInHead' | 'parentOf' | 'isAloneInCell' | 'nextOf' | 'fontPxOf'>;

function relativesOf(elements: Markup['elements']): Relatives {
  const childCounts = new Map<number, number>();
  for (const { parent } of elements) childCounts.set(parent, (childCounts.get(parent) ?? 0) + 1);
  return {
    isInHead: ({ parent }) => elements[parent]?.name === 'head',
    parentOf: ({ parent }) => elements[parent] ?? null,
    isAloneInCell: ({ parent }) => /^t[dh]$/u.test(elements[parent]?.name ?? '') && childCounts.get(parent) === 1,
    nextOf: ({ index, parent }) => {
      const next = elements[index + 1];
      return next?.parent === parent ? next : null;
    },
    fontPxOf: (element) => fontPxOf(elements, element),
  };
}

function isSheet({ attributes }: MarkupElement): boolean {
  return attributes.some(({ name, value }) => name === 'rel' && /^stylesheet$/iu.test(value.trim()));
}

/** Deeper than any mail is nested by hand. */
const maxDepth = 100;

function fontPxOf(elements: readonly MarkupElement[], element: MarkupElement): number {
  let at: MarkupElement | undefined = element;
  for (let depth = 0; at !== undefined && depth < maxDepth; depth += 1) {
    const size = at.style.findLast(({ property }) => property === 'font-size');
    const sizePx = size === undefined ? null : pixelsOf(size.value);
    if (sizePx !== null) return sizePx;
    at = elements[at.parent];
  }
  return browserFontPx;
}

export const browserFontPx = 16;

const maxSelected = 50;

/** Of `table.card td.name:hover` it is `.name`. */
function keyOf(selector: string): string {
  const last = /[^\s>+~]+$/u.exec(selector.slice(-200).replaceAll(/\[[^\]]*\]|\([^)]*\)/gu, ''))?.[0] ?? '';
  const [simple = ''] = last.split(':');
  const byName = /[#.][\w-]+$/u.exec(simple)?.[0];
  return byName ?? simple.toLowerCase();
}

function hasWidth({ name, attributes, style }: MarkupElement): boolean {
  if (name !== 'td' && name !== 'table' && name !== 'th') return false;
  return (
    attributes.some((attribute) => attribute.name === 'width' && /^\s*\d+(?:px)?\s*$/iu.test(attribute.value)) ||
    style.some(({ property, value }) => property === 'width' && /^\d+px$/iu.test(value))
  );
}

/** A media query may show again what is hidden in its `style` attribute. */
function shows({ declarations }: StyleRule): boolean {
  return declarations.some(({ property, value }) => property === 'display' && value.toLowerCase() !== 'none');
}

function hidingOf({ style }: MarkupElement, isShown: boolean): 'everywhere' | 'outlook' | undefined {
  const isNone = style.some(({ property, value }) => property === 'display' && value.toLowerCase() === 'none');
  if (isNone && !isShown) return 'everywhere';
  return isNone || style.some(({ property, value }) => property === 'mso-hide' && value.toLowerCase() === 'all')
    ? 'outlook'
    : undefined;
}
