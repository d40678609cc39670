// Finds every use of a feature in a draft's HTML and CSS, with its exact place and what is around it.
import type { Span } from '../../../../shared/detail.ts';
import type { Declaration, Markup, MarkupElement, StyleSheet } from '../../../../shared/draft/markup.ts';
import { propertyFeatures, secondFeatures } from './css-properties.ts';
import { atRuleSlugs, groupingFeature, nestingFeature, selectorSlugs } from './css-selectors.ts';
import { valueFeatures, type ValuePart, valueParts } from './css-values.ts';
import { attributeFeatures, elementFeatures, imageSlugs, textFeatures } from './html-features.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** One use of one feature. */
export type Use = {
  readonly slug: string;
  readonly span: Span;
  /** Elements that it is on; empty where that cannot be told. */
  readonly elements: readonly MarkupElement[];
  /** `html`: an element or attribute. `inline`: a `style` attribute. `sheet`: a `<style>` element. */
  readonly where: 'html' | 'inline' | 'sheet';
  /** Attribute or property; empty for elements and selectors. */
  readonly name: string;
  /** Of the attribute or declaration; a selector or an at-rule's prelude as it is written. */
  readonly value: string;
  /** The declarations beside it, itself among them. */
  readonly beside: readonly Declaration[];
  readonly declaration: Declaration | null;
  /** Features without which a client never comes to read it: `css-at-media`. */
  readonly gates: readonly string[];
};

export type FoundUses = { readonly uses: readonly Use[]; readonly surroundings: Surroundings };

export function findUses(markup: Markup): FoundUses {
  const uses: Use[] = [];
  const surroundings = surroundingsOf(markup);
  const add: Add = (use) => uses.push(use);
  const finding: Finding = {
    markup,
    surroundings,
    add,
    partsOf: remembered(valueParts),
    slugsOf: remembered(selectorSlugs),
  };
  findInText(finding);
  for (const element of markup.elements) {
    if (element.startTag !== null) findInElement(finding, element, element.startTag);
  }
  for (const sheet of markup.styles) findInSheet(finding, sheet);
  return { uses, surroundings };
}

/** The same values and selectors stand in a mail again and again. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

type Add = (use: Use) => void;
type Finding = {
  readonly markup: Markup;
  readonly surroundings: Surroundings;
  readonly add: Add;
  readonly partsOf: (value: string) => readonly ValuePart[];
  readonly slugsOf: (selector: string) => readonly string[];
};

const plain = { elements: [], where: 'html', name: '', value: '', beside: [], declaration: null, gates: [] } as const;

function findInText({ markup: { text, doctype, comments }, add }: Finding): void {
  const start = doctype === null ? -1 : text.search(/<!doctype/iu);
  if (doctype === 'html' && start !== -1)
    add({ ...plain, slug: textFeatures.doctype, span: { start, end: start + 9 } });
  for (const { span, conditional } of comments) {
    if (conditional === null) add({ ...plain, slug: textFeatures.htmlComment, span });
  }
}

function findInElement(finding: Finding, element: MarkupElement, startTag: Span): void {
  const { add } = finding;
  const elements = [element];
  const slug = elementFeatures.get(element.name);
  const span = { start: startTag.start + 1, end: Math.min(startTag.start + 1 + element.name.length, startTag.end) };
  if (slug !== undefined) add({ ...plain, slug, span, elements });
  for (const { name, value, span: place, valueSpan } of element.attributes) {
    for (const feature of attributeFeatures[name] ?? []) {
      if (feature.on !== undefined && !feature.on.test(element.name)) continue;
      if (feature.value !== undefined && !feature.value.test(value)) continue;
      add({ ...plain, slug: feature.slug, span: place, elements, name, value });
    }
    if (valueSpan !== null && isImage(element.name, name)) {
      for (const image of imageSlugs(value)) add({ ...plain, slug: image, span: valueSpan, elements, name, value });
    }
  }
  findInDeclarations(finding, element.style, { elements, where: 'inline', gates: [] });
}

function isImage(element: string, attribute: string): boolean {
  return (
    (attribute === 'src' && element === 'img') ||
    attribute === 'background' ||
    (attribute === 'poster' && element === 'video')
  );
}

type Around = Pick<Use, 'elements' | 'where' | 'gates'>;

function findInDeclarations({ add, partsOf }: Finding, beside: readonly Declaration[], around: Around): void {
  for (const declaration of beside) {
    const { property, value, span, valueSpan, important } = declaration;
    const use = { ...around, name: property, value, beside, declaration };
    const named = { start: span.start, end: span.start + property.length };
    if (property.startsWith('--')) {
      add({ ...use, slug: 'css-variables', span: named });
      continue;
    }
    const first = propertyFeatures.get(property);
    const second = secondFeatures.get(property);
    if (first !== undefined) add({ ...use, slug: first, span });
    if (second !== undefined) add({ ...use, slug: second, span });
    for (const feature of valueFeatures) {
      if (feature.properties.test(property) && feature.value.test(value)) add({ ...use, slug: feature.slug, span });
    }
    const parts = partsOf(value);
    // Offsets in a value hold in the text only where no reference stands for a character.
    const isExact = valueSpan.end - valueSpan.start === value.length;
    for (const { slug, start, end } of parts) {
      add({ ...use, slug, span: isExact ? { start: valueSpan.start + start, end: valueSpan.start + end } : valueSpan });
    }
    if (important) add({ ...use, slug: textFeatures.important, span: { start: valueSpan.end, end: span.end } });
    for (const slug of imagesIn(value)) add({ ...use, slug, span: valueSpan });
  }
}

function imagesIn(value: string): readonly string[] {
  if (!value.includes('url(')) return [];
  return [...value.matchAll(/\burl\(\s*["']?([^"')]*)/giu)].flatMap(([, address]) => imageSlugs(address ?? ''));
}

function findInSheet(finding: Finding, { rules, atRules, span }: StyleSheet): void {
  const { markup, surroundings, add, slugsOf } = finding;
  const comment = markup.text.slice(span.start, span.end).indexOf('/*');
  const sheet = { ...plain, where: 'sheet' } as const;
  if (comment !== -1) {
    const start = span.start + comment;
    add({ ...sheet, slug: textFeatures.cssComment, span: { start, end: start + 2 }, gates: ['html-style'] });
  }
  for (const { name, prelude, head } of atRules) {
    for (const slug of atRuleSlugs(name, prelude)) {
      const gates = slug.startsWith('css-at-media-') ? ['html-style', 'css-at-media'] : ['html-style'];
      add({ ...sheet, slug, span: head, name, value: prelude, gates });
    }
  }
  for (const { selectors, selectorSpan, declarations, within } of rules) {
    const gates = gatesOf(within);
    const isStep = within.some((around) => /^@(?:-\w+-)?keyframes/iu.test(around));
    if (!isStep && selectors.length > 0) {
      const slugs = new Set(selectors.flatMap(slugsOf));
      if (selectors.length > 1) slugs.add(groupingFeature);
      if (within.some((around) => !around.startsWith('@'))) slugs.add(nestingFeature);
      for (const slug of slugs) add({ ...sheet, slug, span: selectorSpan, value: selectors.join(', '), gates });
    }
    const elements = isStep ? [] : surroundings.selected(selectors);
    findInDeclarations(finding, declarations, { elements, where: 'sheet', gates });
  }
}

function gatesOf(within: readonly string[]): readonly string[] {
  const gates = within.flatMap((around) => {
    const [, name = '', prelude = ''] = /^@([\w-]+)\s*([^]*)$/u.exec(around) ?? [];
    return atRuleSlugs(name.toLowerCase(), prelude);
  });
  return ['html-style', ...gates];
}
