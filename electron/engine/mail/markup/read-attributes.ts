// Finds each attribute in a start tag: where its value stands in the source, and where each character of the value comes from.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Span } from '../../../../shared/detail.ts';
import type { MarkupAttribute } from '../../../../shared/draft/markup.ts';
import { isDynamic } from './mask-template.ts';

export function readAttributes(text: string, element: DefaultTreeAdapterTypes.Element): readonly MarkupAttribute[] {
  const located = element.sourceCodeLocation?.attrs;
  if (located === undefined) return [];
  return element.attrs.flatMap(({ name, prefix, value }) => {
    const fullName = (prefix === undefined || prefix === '' ? name : `${prefix}:${name}`).toLowerCase();
    const place = located[fullName] ?? located[name];
    if (place === undefined) return [];
    const span = { start: place.startOffset, end: place.endOffset };
    return [{ name: fullName, value, span, valueSpan: valueSpanIn(text, span), dynamic: isDynamic(value) }];
  });
}

/** After the first equals sign that does not begin the name, without the quotes. */
function valueSpanIn(text: string, { start, end }: Span): Span | null {
  const equals = text.indexOf('=', start + 1);
  if (equals === -1 || equals >= end) return null;
  let from = equals + 1;
  while (from < end && /\s/u.test(text.charAt(from))) from += 1;
  const quote = text.charAt(from);
  const isQuoted = from < end && (quote === '"' || quote === "'");
  return isQuoted ? { start: from + 1, end: Math.max(from + 1, end - 1) } : { start: from, end };
}

/** Turns an offset in an attribute's value into one in the source; a reference is as long as it is written. */
export type ToSource = (offset: number) => number;

export function toSourceOf(text: string, value: string, { start, end }: Span): ToSource {
  if (value.length === end - start) return (offset) => start + offset;
  const offsets = alignedOffsets(text.slice(start, end), value);
  return (offset) => start + (offsets[offset] ?? end - start);
}

/** For each character of the value, where in what is written it begins. */
function alignedOffsets(written: string, value: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    offsets.push(at);
    // A line end of two characters is one in a value (HTML, "Preprocessing the input stream").
    if (written.startsWith('\r\n', at)) at += 2;
    else if (written.charAt(at) === '&') at += referenceLength(written, at, value.charAt(index));
    else at += 1;
  }
  return offsets;
}

/** One where the ampersand stands for itself. */
function referenceLength(written: string, at: number, stands: string): number {
  const reference = /^&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z0-9]+);?/u.exec(written.slice(at, at + 40))?.[0];
  if (reference === undefined) return 1;
  if (stands !== '&' || /^&(?:amp|AMP|#0*38|#[xX]0*26);?$/u.test(reference)) return reference.length;
  return 1;
}
