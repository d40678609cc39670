// Reads the template data that was typed: a JSON object, or the place at which it stops being one.
import type { RenderedDraft } from '../../../../shared/draft/rendering.ts';
import { scanJson, type JsonFault } from '../../../../shared/draft/scan-json.ts';
import type { JsonObject } from '../../../../shared/draft/source.ts';
import type { Text } from '../../../../shared/text.ts';
import { lineStartsOf, placeAt } from '../place-at.ts';

export type ParsedData = {
  readonly data: JsonObject;
  readonly fault: RenderedDraft['dataFault'];
  /** What mends the fault, where that is certain. */
  readonly fix: JsonFault['fix'];
};

/** No text at all is an empty object. */
export function parseData(text: string): ParsedData {
  if (text.trim() === '') return { data: {}, fault: null, fix: null };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { data: value as JsonObject, fault: null, fix: null };
    const start = text.search(/\S/u);
    return faulty(text, { span: { start, end: text.trimEnd().length }, says: noObject, fix: null });
  } catch {
    return faulty(text, scanJson(text).fault ?? { span: { start: 0, end: text.length }, says: unreadable, fix: null });
  }
}

function faulty(text: string, { span, says, fix }: Pick<JsonFault, 'span' | 'says' | 'fix'>): ParsedData {
  return { data: {}, fault: { place: placeAt('data', lineStartsOf(text), span), says }, fix };
}

const noObject: Text = {
  en: 'The data must be an object: names and values between { and }.',
  ja: 'テンプレートデータはオブジェクトで書きます。名前と値を { と } の間に並べてください。',
};
const unreadable: Text = {
  en: 'The data is not JSON.',
  ja: 'テンプレートデータを JSON として読み取れません。',
};
