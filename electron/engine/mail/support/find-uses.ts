// Finds every use of a feature in a draft's HTML and CSS, with its exact place and what is around it.
import type { Span } from '../../../../shared/detail.ts';
import type { Declaration, Markup, MarkupElement, StyleSheet } from '../../../../shared/draft/markup.ts';
import { remembered } from '../remembered.ts';
import { propertyFeatures, secondFeatures } from './css-properties.ts';
import { atRuleSlugs, groupingFeature, nestingFeature, selectorSlugs } from './css-selectors.ts';
import { valueFeatures, type ValuePart, valueParts } from './css-values.ts';
import { attributeFeatures, elementFeatures, imageSlugs, textFeatures } from './html-features.ts';
import { isForOneClient } from './spare-sheets.ts';
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
  /** Of the attribute or declaration, as much as is judged; a selector or an at-rule's prelude as it is written. */
  readonly value: string;
  /** The declarations beside it, itself among them. */
  readonly beside: readonly Declaration[];
  readonly declaration: Declaration | null;
  /** Features without which a client never comes to read it: `css-at-media`. */
  readonly gates: readonly string[];
};

export type FoundUses = {
  readonly uses: readonly Use[];
  /** Every feature that was met, wanted or not. */
  readonly met: ReadonlySet<string>;
  readonly surroundings: Surroundings;
  /** What one `rem` is; null where the draft sets it itself. */
  readonly rootPx: number | null;
};

/** Of features that are not `wanted` it is only told that they were met: most are fine everywhere, and there are thousands. */
export function findUses(markup: Markup, wanted: (slug: string) => boolean): FoundUses {
  const uses: Use[] = [];
  const met = new Set<string>();
  const isWanted = remembered(wanted);
  const finding: Finding = {
    markup,
    surroundings: surroundingsOf(markup),
    add: (slug, span, around) => {
      met.add(slug);
      if (isWanted(slug)) uses.push({ slug, span, ...around });
    },
    declared: remembered(declaredFeatures),
    selected: remembered(selectorSlugs),
  };
  findInText(finding);
  for (const element of markup.elements) {
    if (element.startTag !== null) findInElement(finding, element, element.startTag);
  }
  for (const sheet of markup.styles) findInSheet(finding, sheet);
  return { uses, met, surroundings: finding.surroundings, rootPx: rootPxOf(markup) };
}

/** As browsers have it, unless the draft says otherwise. */
function rootPxOf({ elements, styles }: Markup): number | null {
  const sizes = ({ property }: Declaration): boolean => property === 'font-size' || property === 'font';
  const isSet =
    elements.some(({ name, style }) => name === 'html' && style.some(sizes)) ||
    styles.some(({ rules }) =>
      rules.some(
        ({ selectors, declarations }) =>
          selectors.some((selector) => /^(?:html|:root|\*)(?![\w-])/iu.test(selector)) && declarations.some(sizes),
      ),
    );
  return isSet ? null : 16;
}

type Finding = {
  readonly markup: Markup;
  readonly surroundings: Surroundings;
  readonly add: (slug: string, span: Span, around: Omit<Use, 'slug' | 'span'>) => void;
  /** By `property:value`. */
  readonly declared: (declaration: string) => DeclaredFeatures;
  readonly selected: (selector: string) => readonly string[];
};

const plain = { elements: [], where: 'html', name: '', value: '', beside: [], declaration: null, gates: [] } as const;

function findInText({ markup: { text, doctype, comments }, add }: Finding): void {
  const start = doctype === 'html' ? text.search(/<!doctype/iu) : -1;
  if (start !== -1) add(textFeatures.doctype, { start, end: start + 9 }, plain);
  for (const { span, conditional } of comments) {
    if (conditional === null) add(textFeatures.htmlComment, span, plain);
  }
}

function findInElement(finding: Finding, element: MarkupElement, startTag: Span): void {
  const { add } = finding;
  const elements = [element];
  const around = { ...plain, elements };
  const slug = elementFeatures.get(element.name);
  const start = startTag.start + 1;
  if (slug !== undefined) add(slug, { start, end: Math.min(start + element.name.length, startTag.end) }, around);
  for (const { name, value, span, valueSpan } of element.attributes) {
    for (const feature of attributeFeatures.get(name) ?? []) {
      if (feature.on !== undefined && !feature.on.test(element.name)) continue;
      if (feature.value !== undefined && !feature.value.test(value)) continue;
      add(feature.slug, span, { ...around, name, value });
    }
    if (valueSpan !== null && isImage(element.name, name)) {
      for (const image of imageSlugs(value)) add(image, valueSpan, { ...around, name, value });
    }
  }
  // VML has a `style` of its own, which is no CSS.
  if (!element.name.includes(':')) findInDeclarations(finding, element.style, { elements, where: 'inline', gates: [] });
}

function isImage(element: string, attribute: string): boolean {
  return (
    (attribute === 'src' && element === 'img') ||
    attribute === 'background' ||
    (attribute === 'poster' && element === 'video')
  );
}

type DeclaredFeatures = {
  /** Of the whole declaration. */
  readonly whole: readonly string[];
  /** Of its value. */
  readonly images: readonly string[];
  readonly parts: readonly ValuePart[];
};

function declaredFeatures(declaration: string): DeclaredFeatures {
  const colon = declaration.indexOf(':');
  const property = declaration.slice(0, colon);
  const value = declaration.slice(colon + 1);
  const named = [propertyFeatures.get(property), secondFeatures.get(property)];
  const valued = valueFeatures.filter((feature) => feature.properties.test(property) && feature.value.test(value));
  const whole = [...named, ...valued.map(({ slug }) => slug)].filter((slug) => slug !== undefined);
  return { whole, images: imagesIn(value), parts: valueParts(value) };
}

function imagesIn(value: string): readonly string[] {
  if (!value.includes('url(')) return [];
  return [...value.matchAll(/\burl\(\s*["']?([^"')]*)/giu)].flatMap(([, address]) => imageSlugs(address ?? ''));
}

/** What belongs to a layout is told at the layout, where a client has not got that. */
function layoutGates(slug: string, beside: readonly Declaration[]): readonly string[] {
  const gates = layoutParts.get(slug);
  if (gates === undefined) return [];
  return beside.flatMap(({ property, value }) => {
    if (property === 'position' && !/^static$/iu.test(value)) return gates.filter((gate) => gate === 'css-position');
    if (property !== 'display') return [];
    return gates.filter((gate) => value.toLowerCase().includes(gate.slice('css-display-'.length)));
  });
}

const boxes = ['css-display-flex', 'css-display-grid'];
const layoutParts: ReadonlyMap<string, readonly string[]> = new Map([
  ['css-align-items', boxes],
  ['css-flex-direction', boxes],
  ['css-flex-wrap', boxes],
  ['css-gap', boxes],
  ['css-grid-template', boxes],
  ['css-inset', ['css-position']],
  ['css-justify-content', boxes],
  ['css-left-right-top-bottom', ['css-position']],
  ['css-z-index', ['css-position']],
]);

/** No value that anybody wrote is longer, but for images in it. */
const maxJudged = 2000;

type Around = Pick<Use, 'elements' | 'where' | 'gates'>;

function findInDeclarations({ add, declared }: Finding, beside: readonly Declaration[], around: Around): void {
  for (const declaration of beside) {
    const { property, value, span, valueSpan, important } = declaration;
    const use = { ...around, name: property, value: value.slice(0, maxJudged), beside, declaration };
    if (property.startsWith('--')) {
      add('css-variables', { start: span.start, end: span.start + property.length }, use);
      continue;
    }
    const { whole, images, parts } = declared(`${property}:${value}`);
    for (const slug of whole) {
      const layouts = layoutGates(slug, beside);
      add(slug, span, layouts.length === 0 ? use : { ...use, gates: [...around.gates, ...layouts] });
    }
    for (const slug of images) add(slug, valueSpan, use);
    // Offsets in a value hold in the text only where no reference stands for a character.
    const isExact = valueSpan.end - valueSpan.start === value.length;
    for (const { slug, start, end } of parts) {
      add(slug, isExact ? { start: valueSpan.start + start, end: valueSpan.start + end } : valueSpan, use);
    }
    if (important) add(textFeatures.important, { start: valueSpan.end, end: span.end }, use);
  }
}

function findInSheet(finding: Finding, { rules, atRules, span }: StyleSheet): void {
  const { markup, surroundings, add, selected } = finding;
  const comment = markup.text.slice(span.start, span.end).indexOf('/*');
  const sheet = { ...plain, where: 'sheet' } as const;
  if (comment !== -1) {
    const start = span.start + comment;
    add(textFeatures.cssComment, { start, end: start + 2 }, { ...sheet, gates: ['html-style'] });
  }
  for (const { name, prelude, head } of atRules) {
    for (const slug of atRuleSlugs(name, prelude)) {
      const gates = slug.startsWith('css-at-media-') ? ['html-style', 'css-at-media'] : ['html-style'];
      add(slug, head, { ...sheet, name, value: prelude, gates });
    }
  }
  for (const { selectors, selectorSpan, declarations, within } of rules) {
    // Other clients have nothing to miss.
    if (selectors.length > 0 && selectors.every(isForOneClient)) continue;
    const gates = gatesOf(within);
    const isStep = within.some((around) => /^@(?:-\w+-)?keyframes/iu.test(around));
    if (!isStep && selectors.length > 0) {
      const slugs = new Set(selectors.flatMap(selected));
      if (selectors.length > 1) slugs.add(groupingFeature);
      if (within.some((around) => !around.startsWith('@'))) slugs.add(nestingFeature);
      const around = { ...sheet, value: selectors.join(', '), gates };
      for (const slug of slugs) add(slug, selectorSpan, around);
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
