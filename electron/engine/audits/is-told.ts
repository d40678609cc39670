// Places of a feature that an audit of the same draft tells as its own question, so that each cause is said once.
import type { Span } from '../../../shared/detail.ts';
import type { Declaration, Markup } from '../../../shared/draft/markup.ts';
import type { Place } from '../../../shared/draft/source.ts';
import { elementsNamed, valueOf } from '../mail/walk-markup.ts';
import { bodySheets, outsideSheets } from './body-sheets.ts';

export const formElements = ['form', 'input', 'select', 'textarea', 'button'] as const;
export const embeddingElements = ['iframe', 'object', 'embed', 'applet', 'frame', 'frameset'] as const;

export const isFixed = ({ property, value }: Declaration): boolean =>
  property === 'position' && /^\s*(fixed|sticky)\s*$/iu.test(value);

export function isTold(markup: Markup, slug: string): (place: Place) => boolean {
  const spans = tellers.flatMap(({ slugs, spansIn }) => (slugs.test(slug) ? spansIn(markup) : []));
  return ({ start }) => spans.some((span) => start >= span.start && start < span.end);
}

/** Which spans each audit tells. */
const tellers: readonly { readonly slugs: RegExp; readonly spansIn: (markup: Markup) => readonly Span[] }[] = [
  // draft-risk-form
  {
    slugs: /^html-(?:form|input-[a-z]+|select|textarea|button(?:-[a-z]+)?|required)$/u,
    spansIn: (markup) => tagsOf(markup, formElements),
  },
  // draft-risk-embedded
  { slugs: /^html-object$/u, spansIn: (markup) => tagsOf(markup, embeddingElements) },
  // draft-risk-base
  { slugs: /^html-base$/u, spansIn: (markup) => tagsOf(markup, ['base']) },
  // draft-risk-position-fixed
  {
    slugs: /^css-(?:position|inset|left-right-top-bottom|z-index)$/u,
    spansIn: ({ elements, styles }) =>
      [...elements.map(({ style }) => style), ...styles.flatMap(({ rules }) => rules.map((rule) => rule.declarations))]
        .filter((declarations) => declarations.some(isFixed))
        .flatMap((declarations) => declarations.map(({ span }) => span)),
  },
  // draft-image-data-address
  {
    slugs: /^image-base64$/u,
    spansIn: (markup) =>
      elementsNamed(markup, 'img').flatMap((image) =>
        image.startTag !== null && /^\s*data:/iu.test(valueOf(image, 'src') ?? '') ? [image.startTag] : [],
      ),
  },
  // draft-client-style-external
  { slugs: /^(?:html-link|css-at-import)$/u, spansIn: outsideSheets },
  // draft-client-style-in-body
  { slugs: /^html-style$/u, spansIn: bodySheets },
];

function tagsOf(markup: Markup, names: readonly string[]): readonly Span[] {
  return elementsNamed(markup, ...names).flatMap(({ startTag }) => (startTag === null ? [] : [startTag]));
}
