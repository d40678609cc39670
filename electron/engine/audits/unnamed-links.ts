// Links that nothing is said in: empty ones, and images without an alternative text.
import type { Markup, MarkupElement } from '../../../shared/draft/markup.ts';
import { attributeOf, descendantsOf, elementsNamed, textIn, valueOf } from '../mail/walk-markup.ts';

/** There is nothing in it. */
export function isEmptyLink(markup: Markup, link: MarkupElement): boolean {
  return (
    link.name === 'a' &&
    attributeOf(link, 'href') !== null &&
    textIn(markup, link) === '' &&
    valueOf(link, 'aria-label') === null &&
    descendantsOf(markup, link).length === 0
  );
}

/** There are images in it, and neither they nor a text say where it leads. */
export function unnamedLinks(markup: Markup): readonly MarkupElement[] {
  return elementsNamed(markup, 'a').filter((link) => {
    const images = imagesIn(markup, link);
    if (link.startTag === null || attributeOf(link, 'href') === null || images.length === 0) return false;
    const names = [
      textIn(markup, link),
      valueOf(link, 'aria-label'),
      valueOf(link, 'title'),
      ...images.map((image) => valueOf(image, 'alt')),
    ];
    return names.every((name) => (name ?? '').trim() === '');
  });
}

export function imagesIn(markup: Markup, link: MarkupElement): readonly MarkupElement[] {
  return descendantsOf(markup, link).filter(({ name }) => name === 'img');
}
