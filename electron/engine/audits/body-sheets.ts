// Style sheets that clients never come to read: those outside of the mail, and those outside of its head.
import type { Span } from '../../../shared/detail.ts';
import type { Markup, MarkupElement } from '../../../shared/draft/markup.ts';
import { valueOf } from '../mail/walk-markup.ts';

/** The tags and at-rules that name them. */
export function outsideSheets({ elements, styles }: Markup): readonly Span[] {
  return [
    ...elements.flatMap((element) => (isSheet(element) && element.startTag !== null ? [element.startTag] : [])),
    ...styles.flatMap(({ atRules }) =>
      atRules.flatMap(({ name, prelude, head }) => (name === 'import' && !fonts.test(prelude) ? [head] : [])),
    ),
  ];
}

/** The tags that open them. */
export function bodySheets(markup: Markup): readonly Span[] {
  return markup.styles.flatMap(({ element }) => {
    const style = markup.elements[element];
    return style?.startTag && !isInHead(markup, style.parent) ? [style.startTag] : [];
  });
}

/** Of a web font the next in the list is the fallback. */
const fonts = /fonts?\.(?:googleapis|bunny|gstatic)\.|use\.typekit\.|fast\.fonts\.|\/fonts?\b/iu;

function isSheet(element: MarkupElement): boolean {
  const isLinked = element.name === 'link' && /\bstylesheet\b/iu.test(valueOf(element, 'rel') ?? '');
  return isLinked && !fonts.test(valueOf(element, 'href') ?? '');
}

function isInHead({ elements }: Markup, parent: number): boolean {
  for (let at = parent; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.name === 'head') return true;
  return false;
}
