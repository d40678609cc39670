// What the checks ask of a mail's markup: an element's attributes, its descendants, its texts, and which of them are drawn.
import type { Declaration, Markup, MarkupAttribute, MarkupElement, MarkupText } from '../../../shared/draft/markup.ts';
import { hidesText, hidingSelectors } from './hidden-text.ts';
import { rememberedOf } from './remembered.ts';

/** `drawn`: seen in the opened mail. `hidden`: only by CSS. `none`: no text of the mail at all, as a title or a style sheet. */
export type TextState = 'drawn' | 'hidden' | 'none';

type Walked = {
  /** The index behind the last descendant of each element. */
  readonly ends: readonly number[];
  /** The first text inside each element, and the one behind the last. */
  readonly textStarts: readonly number[];
  readonly textEnds: readonly number[];
  readonly states: readonly TextState[];
  readonly blocks: readonly number[];
};

const walked = rememberedOf(walk);

/** Elements stand in document order, so that one pass down and one pass up tell everything. */
function walk(markup: Markup): Walked {
  const { elements, texts } = markup;
  const ends = elements.map(({ index }) => index + 1);
  const textStarts = elements.map(() => texts.length);
  const textEnds = elements.map(() => 0);
  for (const [at, { parent }] of texts.entries()) {
    if (parent < 0) continue;
    textStarts[parent] = Math.min(textStarts[parent] ?? at, at);
    textEnds[parent] = at + 1;
  }
  for (const { index, parent } of elements.toReversed()) {
    if (parent < 0) continue;
    ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
    textStarts[parent] = Math.min(textStarts[parent] ?? 0, textStarts[index] ?? 0);
    textEnds[parent] = Math.max(textEnds[parent] ?? 0, textEnds[index] ?? 0);
  }
  return { ends, textStarts, textEnds, states: statesOf(markup), blocks: blocksOf(markup) };
}

const withoutText: ReadonlySet<string> = new Set([
  'head',
  'title',
  'style',
  'script',
  'template',
  'noframes',
  'iframe',
]);

function statesOf(markup: Markup): readonly TextState[] {
  const hiding = hidingSelectors(markup);
  const states: TextState[] = [];
  const isTiny: boolean[] = [];
  for (const element of markup.elements) {
    const above = states[element.parent] ?? 'drawn';
    const hides = hidesText(element, hiding);
    const own = withoutText.has(element.name) ? 'none' : hides.whole ? 'hidden' : 'drawn';
    states.push(above === 'none' || (above === 'hidden' && own === 'drawn') ? above : own);
    // A font size of 0 is inherited until another is set: MJML writes it around every column.
    isTiny.push(hides.tiny ?? isTiny[element.parent] ?? false);
  }
  return markup.texts.map(({ parent }) => {
    const state = states[parent] ?? 'drawn';
    return state === 'drawn' && isTiny[parent] === true ? 'hidden' : state;
  });
}

export function attributeOf(element: MarkupElement, name: string): MarkupAttribute | null {
  return element.attributes.find((attribute) => attribute.name === name) ?? null;
}

/** Null: it has no such attribute. */
export function valueOf(element: MarkupElement, name: string): string | null {
  return attributeOf(element, name)?.value ?? null;
}

/** The last one wins, as in CSS; of its `style` attribute alone. */
export function styleOf(element: MarkupElement, property: string): Declaration | null {
  return element.style.findLast((declaration) => declaration.property === property) ?? null;
}

export function elementsNamed(markup: Markup, ...names: readonly string[]): readonly MarkupElement[] {
  return markup.elements.filter(({ name }) => names.includes(name));
}

export function parentOf(markup: Markup, { parent }: MarkupElement): MarkupElement | null {
  return markup.elements[parent] ?? null;
}

export function descendantsOf(markup: Markup, { index }: MarkupElement): readonly MarkupElement[] {
  return markup.elements.slice(index + 1, walked(markup).ends[index]);
}

export function textsIn(markup: Markup, { index }: MarkupElement): readonly MarkupText[] {
  const { textStarts, textEnds } = walked(markup);
  return markup.texts.slice(textStarts[index], textEnds[index]);
}

/** With blanks as HTML collapses them. */
export function textIn(markup: Markup, element: MarkupElement): string {
  return joinTexts(markup, textsIn(markup, element));
}

/** Each text with whether it is drawn, in document order. */
export function textStates(markup: Markup): readonly { readonly text: MarkupText; readonly state: TextState }[] {
  const { states } = walked(markup);
  return markup.texts.map((text, at) => ({ text, state: states[at] ?? 'drawn' }));
}

export function drawnTexts(markup: Markup): readonly MarkupText[] {
  return textStates(markup).flatMap(({ text, state }) => (state === 'drawn' ? [text] : []));
}

/** What a reader of the opened mail sees, as one line. */
export const drawnText = rememberedOf((markup: Markup) => joinTexts(markup, drawnTexts(markup)));

const inline: ReadonlySet<string> = new Set(
  'a abbr b big cite code em font i kbd mark q s small span strike strong sub sup u var'.split(' '),
);

/** Words that a block or a line break parts are parted by a blank; those that only an inline element parts are not. */
export function joinTexts(markup: Markup, texts: readonly MarkupText[]): string {
  const { blocks } = walked(markup);
  const joined: string[] = [];
  let before: MarkupText | null = null;
  for (const text of texts) {
    const isParted =
      before !== null && (blocks[before.parent] !== blocks[text.parent] || hasBreak(markup, before, text));
    if (isParted) joined.push(' ');
    joined.push(text.text);
    before = text;
  }
  return joined
    .join('')
    .replace(/[\t\n\f\r ]+/gu, ' ')
    .trim();
}

function hasBreak(markup: Markup, { span: before }: MarkupText, { span: after }: MarkupText): boolean {
  if (before === null || after === null) return false;
  return /<br\b/iu.test(markup.text.slice(before.end, Math.min(after.start, before.end + 200)));
}

/** The nearest block that each element stands in, or is. */
function blocksOf({ elements }: Markup): readonly number[] {
  const blocks: number[] = [];
  for (const { name, index, parent } of elements) blocks.push(inline.has(name) ? (blocks[parent] ?? -1) : index);
  return blocks;
}
