// Corrects a record by its spans, and tells what changed: the source of every record-to-publish for SPF.
import type { Span } from '../../../../shared/detail.ts';

/** `put` takes the place of the span; empty removes the span together with the space before it. */
export type SpfEdit = { readonly span: Span; readonly put: string };

export type Corrected = { readonly value: string; readonly changed: readonly Span[] };

/** Edits that overlap an earlier one are left out. */
export function editRecord(text: string, edits: readonly SpfEdit[]): Corrected {
  const changed: Span[] = [];
  let value = '';
  let at = 0;
  for (const { span, put } of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (span.start < at) continue;
    value += text.slice(at, span.start);
    if (put === '') value = value.trimEnd();
    else changed.push({ start: value.length + (/^ */u.exec(put)?.[0].length ?? 0), end: value.length + put.length });
    value += put;
    at = span.end;
  }
  return { value: (value + text.slice(at)).trimEnd(), changed };
}

/** Puts a term in before the first "all" or redirect, or at the end. */
export function insertion(text: string, term: string): SpfEdit {
  const end = / (?:[-+~?]?all|redirect=\S+)(?= |$)/iu.exec(text);
  const at = end?.index ?? text.trimEnd().length;
  return { span: { start: at, end: at }, put: ` ${term}` };
}
