// Every address that a draft's HTML names in an attribute: as typed where that is known, else as the data fills it in.
import type { Span } from '../../../shared/detail.ts';
import type { Markup, MarkupElement } from '../../../shared/draft/markup.ts';
import type { RenderedPart } from '../../../shared/draft/rendering.ts';
import { unsubscribeUrl } from './ses-placeholders.ts';
import { isFromData, spanInSource } from './span-in-source.ts';
import { attributeOf } from './walk-markup.ts';

export type NamedAddress = {
  /** With the blanks around it, as the attribute has them. */
  readonly address: string;
  /** In the template's HTML: the attribute's value. */
  readonly span: Span;
  /** It stands in the template as it is, so that a quick fix can change it. */
  readonly typed: boolean;
  /** The mail has it with the data there are; a branch that is not taken has not. */
  readonly isInMail: boolean;
  readonly element: MarkupElement;
  /** The markup that the element is of. */
  readonly markup: Markup;
};

export type DraftMarkups = {
  readonly draftMarkup: Markup;
  readonly draftRenderedMarkup: Markup;
  readonly draftRendered: { readonly html: RenderedPart | null };
};

/** Many checks ask for them; each pair of markups belongs to one run. */
const knownLinks = new WeakMap<Markup, readonly NamedAddress[]>();
const knownImages = new WeakMap<Markup, readonly NamedAddress[]>();

export function linksOf(markups: DraftMarkups): readonly NamedAddress[] {
  const links = knownLinks.get(markups.draftRenderedMarkup) ?? addressesOf(markups, ['a', 'area'], 'href');
  knownLinks.set(markups.draftRenderedMarkup, links);
  return links;
}

export function imagesOf(markups: DraftMarkups): readonly NamedAddress[] {
  const images = knownImages.get(markups.draftRenderedMarkup) ?? addressesOf(markups, ['img'], 'src');
  knownImages.set(markups.draftRenderedMarkup, images);
  return images;
}

function addressesOf(markups: DraftMarkups, names: readonly string[], name: string): readonly NamedAddress[] {
  const pieces = markups.draftRendered.html?.pieces ?? [];
  const typed = namedIn(markups.draftMarkup, names, name).filter(({ dynamic }) => !dynamic);
  const inMail = namedIn(markups.draftRenderedMarkup, names, name);
  const filled = inMail.filter(({ found }) => isFromData(pieces, found.span));
  const there = new Set(inMail.map(({ found }) => found.address));
  return [
    ...typed.map(({ found }) => ({ ...found, typed: true, isInMail: there.has(found.address) })),
    ...filled.map(({ found }) => ({
      ...found,
      span: spanInSource(pieces, found.span),
      typed: false,
      isInMail: true,
    })),
  ].filter(({ address }) => !isOfSes(address));
}

function namedIn(markup: Markup, names: readonly string[], name: string) {
  return markup.elements.flatMap((element) => {
    const attribute = names.includes(element.name) ? attributeOf(element, name) : null;
    if (attribute === null) return [];
    const found = { address: attribute.value, span: attribute.valueSpan ?? attribute.span, element, markup };
    return [{ found, dynamic: attribute.dynamic }];
  });
}

/** SES puts it in after the template is filled in. */
function isOfSes(address: string): boolean {
  return address.includes(unsubscribeUrl) || address.includes('{{');
}
