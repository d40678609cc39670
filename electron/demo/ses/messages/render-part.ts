// Fills in one part of a template as SES does: with all that it names, or not at all.
import type { JsonObject as TemplateData, TemplatePart } from '../../../../shared/draft/source.ts';
import { readTemplate } from '../../../engine/mail/template/read-template.ts';
import { renderTemplate } from '../../../engine/mail/template/render-template.ts';
import type { JsonObject } from '../operation.ts';

export type Rendering =
  | { readonly ok: true; readonly text: string }
  /** `message`: as SES says it. */
  | { readonly ok: false; readonly message: string };

export function renderPart(part: TemplatePart, text: string, data: JsonObject): Rendering {
  // The data was a text: nothing in it is undefined.
  const given = data as TemplateData;
  const { text: filledIn, missing, stopped, fault } = renderTemplate(readTemplate(part, text), given);
  const [first] = missing;
  if (first !== undefined)
    return { ok: false, message: `Attribute '${first.written}' is not present in the rendering data.` };
  if (stopped !== null) return { ok: false, message: fault?.says.en ?? 'The template takes too long to render.' };
  return { ok: true, text: filledIn };
}

/** Why SES would not take the template; null where it would. */
export function faultOf(text: string): string | null {
  return readTemplate('html', text).reading.fault?.says.en ?? null;
}

/** True where nothing but values is in it: all that a template inside of a sending request may hold. */
export function isSimpleTemplate(text: string): boolean {
  const { fault, tags } = readTemplate('html', text).reading;
  return fault === null && tags.every(({ kind }) => kind === 'comment' || kind === 'unescaped');
}
