// The stored templates of an account in memory, with the limits that SES has.
import type { TemplateChange, TemplateName, TestRender } from '../../electron/ports/ses.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import type { TemplateContent } from '../../shared/draft/template.ts';

export type MemoryTemplate = { readonly content: TemplateContent; readonly createdAtMs: number };
export type MemoryTemplates = { readonly [name: string]: MemoryTemplate };
export type ChangingTemplates = { [name: string]: MemoryTemplate };

export const templateOperations: { readonly [K in TemplateChange['kind']]: string } = {
  create: 'CreateEmailTemplate',
  update: 'UpdateEmailTemplate',
  delete: 'DeleteEmailTemplate',
};

const maxTemplates = 20_000;
const maxBytes = 500 * 1024;

/** Null where it was done. */
export function changeTemplate(templates: ChangingTemplates, change: TemplateChange, atMs: number): AwsFailure | null {
  const { kind, name } = change;
  const operation = templateOperations[kind];
  const refused = (code: string, message: string): AwsFailure => ({ kind: 'aws-refused', operation, code, message });
  const old = templates[name];
  if (kind === 'delete') {
    delete templates[name];
    return null;
  }
  const bytes = Buffer.byteLength(`${change.content.html ?? ''}${change.content.text ?? ''}`);
  if (bytes === 0) return refused('BadRequestException', 'The template must have a text or an HTML part.');
  if (bytes > maxBytes) return refused('BadRequestException', `The template is larger than ${maxBytes} bytes.`);
  if (kind === 'create') {
    if (old !== undefined) return refused('AlreadyExistsException', `Template ${name} already exists.`);
    if (Object.keys(templates).length >= maxTemplates)
      return refused('LimitExceededException', `More than ${maxTemplates} templates.`);
  } else if (old === undefined) return { kind: 'aws-not-found', operation, subject: name };
  templates[name] = { content: change.content, createdAtMs: old?.createdAtMs ?? atMs };
  return null;
}

/** Newest first, as SES lists them. */
export function templateNames(templates: MemoryTemplates): readonly TemplateName[] {
  return Object.entries(templates)
    .map(([name, { createdAtMs }]) => ({ name, createdAtMs }))
    .toSorted((one, other) => other.createdAtMs - one.createdAtMs);
}

/** Plain values only; the simulated SES has the whole dialect. */
export function renderPlainly({ content }: MemoryTemplate, { data }: TestRender): string | AwsFailure {
  const values = JSON.parse(data) as { readonly [name: string]: unknown };
  let missing: string | null = null;
  const filled = (content.text ?? content.html ?? '').replace(/\{\{(\w+)\}\}/gu, (_tag, name: string) => {
    if (values[name] === undefined) missing ??= name;
    return String(values[name]);
  });
  const message = `Attribute '${missing ?? ''}' is not present in the rendering data.`;
  if (missing !== null)
    return { kind: 'aws-refused', operation: 'TestRenderEmailTemplate', code: 'BadRequestException', message };
  return `Subject: ${content.subject ?? ''}\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n${filled}`;
}
