// Reads the template data that was typed: a JSON object, or the place at which it stops being one.
import type { RenderedDraft } from '../../../../shared/draft/rendering.ts';
import type { JsonObject } from '../../../../shared/draft/source.ts';

export type ParsedData = { readonly data: JsonObject; readonly fault: RenderedDraft['dataFault'] };

/** No text at all is an empty object. */
export function parseData(text: string): ParsedData {
  try {
    return { data: text.trim() === '' ? {} : (JSON.parse(text) as JsonObject), fault: null };
  } catch {
    return { data: {}, fault: null };
  }
}
