// The content of a templated message: the stored or enclosed template, filled in with the data of its recipient.
import type { TemplatePart } from '../../../../shared/draft/source.ts';
import type { JsonObject } from '../operation.ts';
import type { SendingState, TemplateContent } from '../state/sending-state.ts';
import { isObject, optionalObject, optionalText } from '../wire/members.ts';
import { readAttachments, refuseParts, sizeOf } from './attachment-rules.ts';
import { type DraftContent, invalid, SendRefusal } from './draft.ts';
import { isSimpleTemplate, renderPart, type Rendering } from './render-part.ts';
import { ownHeaders, refuseTrackers } from './simple-content.ts';

export type Filled = { readonly template: JsonObject; readonly data: JsonObject };

export function readTemplateContent(sending: SendingState, { template, data }: Filled): DraftContent {
  const { name, content } = findTemplate(sending, template);
  const attachments = readAttachments(template);
  const headers = ownHeaders(template);
  refuseParts(attachments.length + (content.text === null ? 0 : 1) + (content.html === null ? 0 : 1));
  refuseTrackers(content.html);
  const rendered = renderContent(content, data);
  const failed = Object.values(rendered).find((part) => part?.ok === false);
  const errorMessage = failed?.ok === false ? failed.message : null;
  const parts = { subject: textOf(rendered.subject) ?? '', text: textOf(rendered.text), html: textOf(rendered.html) };
  const sizeBytes = sizeOf([parts.subject, parts.text, parts.html], attachments);
  return {
    ...parts,
    headers,
    attachments,
    sizeBytes,
    renderingFailure: errorMessage === null ? null : { templateName: name, errorMessage },
  };
}

type Parts = { readonly [part in keyof TemplateContent]: Rendering | null };

export function renderContent({ subject, text, html }: TemplateContent, data: JsonObject): Parts {
  const rendered = (part: TemplatePart, given: string | null): Rendering | null =>
    given === null ? null : renderPart(part, given, data);
  return { subject: rendered('subject', subject), text: rendered('text', text), html: rendered('html', html) };
}

function textOf(part: Rendering | null): string | null {
  return part?.ok === true ? part.text : null;
}

/** By name, by ARN, or enclosed; an enclosed one has no name. */
function findTemplate(sending: SendingState, template: JsonObject): { name: string; content: TemplateContent } {
  const enclosed = optionalObject(template, 'TemplateContent');
  const name = optionalText(template, 'TemplateName') ?? nameInArn(optionalText(template, 'TemplateArn'));
  if (enclosed !== undefined) {
    if (name !== undefined) throw invalid('Provide either a template name or the template content, not both.');
    const content = readEnclosed(enclosed);
    return { name: '', content };
  }
  if (name === undefined) throw invalid('The template must have a name, an ARN or content.');
  const stored = sending.templates.get(name);
  if (stored === undefined) throw new SendRefusal('TEMPLATE_NOT_FOUND', `Template ${name} does not exist.`);
  return { name, content: stored.content };
}

function nameInArn(arn: string | undefined): string | undefined {
  return arn === undefined ? undefined : /:template\/(.+)$/u.exec(arn)?.[1];
}

function readEnclosed(members: JsonObject): TemplateContent {
  const part = (name: string): string | null => optionalText(members, name) ?? null;
  const content = { subject: part('Subject'), text: part('Text'), html: part('Html') };
  for (const text of [content.subject, content.text, content.html])
    if (text !== null && !isSimpleTemplate(text)) throw invalid('Template contains unsupported operations.');
  // API reference, EmailTemplateContent: what a stored template must have, too.
  if (!content.text && !content.html) throw invalid('The template must have a text or an HTML part.');
  return content;
}

/** `TemplateData` is a JSON object in a string. */
export function readTemplateData(text: string | undefined): JsonObject {
  try {
    const data: unknown = JSON.parse(text ?? '{}');
    if (isObject(data as JsonObject)) return data as JsonObject;
  } catch {
    // Told below, like any other text that is not an object.
  }
  throw invalid('The template data must be a JSON object.');
}

/** Replacement data over default data: objects member by member, lists and texts as a whole. */
export function mergedData(base: JsonObject, over: JsonObject): JsonObject {
  const merged: { [key: string]: JsonObject[string] } = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? mergedData(before, value) : value;
  }
  return merged;
}
