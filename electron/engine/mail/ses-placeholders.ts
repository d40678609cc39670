// The placeholders that SES itself fills in after the template's own values.
import type { Span } from '../../../shared/detail.ts';

export const openTracker = 'ses:openTracker';
export const unsubscribeUrl = 'amazonSESUnsubscribeUrl';

export type NamedTag = Span & { readonly name: string; readonly nameSpan: Span };

/** Every tag that is a mere name. */
export function namesIn(text: string): readonly NamedTag[] {
  return [...text.matchAll(/\{\{\{?~?[\t ]{0,20}([\w:.-]{1,100})[\t ]{0,20}~?\}\}\}?/gu)].map(
    ({ 0: tag, 1: name = '', index }) => {
      const start = index + tag.indexOf(name);
      return { start: index, end: index + tag.length, name, nameSpan: { start, end: start + name.length } };
    },
  );
}

export function placeholdersIn(text: string | null, name: string): readonly NamedTag[] {
  return namesIn(text ?? '').filter((tag) => tag.name === name);
}
