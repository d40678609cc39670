// E-mail templates: creating, reading, updating, deleting, listing, and trying one with data.
import { printMime } from '../messages/print-mime.ts';
import { faultOf } from '../messages/render-part.ts';
import { readTemplateData, renderContent } from '../messages/template-content.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { arnOf } from '../state/identity-state.ts';
import type { EmailTemplate, TemplateContent } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { missing, objects, optionalObject, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInQuery } from './asked-page.ts';
import { alreadyExists, bad, notFound, refuseMoreThan } from './refusals.ts';
import { shownTags } from './shown-tags.ts';
import { joinTags } from './tag.ts';

const all = '/v2/email/templates';
const one = `${all}/{TemplateName}`;

export const templateOperations: readonly Operation[] = [
  { name: 'CreateEmailTemplate', method: 'POST', path: all, perSecond: 1, run: create },
  { name: 'GetEmailTemplate', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'UpdateEmailTemplate', method: 'PUT', path: one, perSecond: 1, run: update },
  { name: 'DeleteEmailTemplate', method: 'DELETE', path: one, perSecond: 1, run: remove },
  { name: 'ListEmailTemplates', method: 'GET', path: all, perSecond: 1, run: list },
  { name: 'TestRenderEmailTemplate', method: 'POST', path: `${one}/render`, perSecond: 1, run: testRender },
];

const maxTemplates = 20_000;
const maxBytes = 500 * 1024;
const maxPage = 100;

function templateOf({ account, path }: Call): EmailTemplate & { readonly name: string } {
  const name = path['TemplateName'] ?? '';
  const template = account.sending.templates.get(name);
  if (template === undefined) throw notFound(`Template ${name} does not exist.`);
  return { name, ...template };
}

function readContent(body: JsonObject): TemplateContent {
  const members = optionalObject(body, 'TemplateContent') ?? missing('TemplateContent');
  const part = (name: string): string | null => optionalText(members, name) ?? null;
  const content = { subject: part('Subject'), text: part('Text'), html: part('Html') };
  if (content.text === null && content.html === null) throw bad('The template must have a text or an HTML part.');
  const bytes = Buffer.byteLength(`${content.text ?? ''}${content.html ?? ''}`);
  if (bytes > maxBytes) throw bad(`The template is larger than ${maxBytes} bytes.`);
  for (const text of Object.values(content)) refuseFaulty(text);
  return content;
}

function refuseFaulty(text: string | null): void {
  const fault = faultOf(text ?? '');
  if (fault !== null) throw bad(`Template is not valid: ${fault}`);
  // Developer guide, "Open and click metrics": the place of the tracking image can be chosen once.
  if ((text ?? '').split('{{ses:openTracker}}').length > 2) throw bad('Only one {{ses:openTracker}} is allowed.');
}

function create({ account, body, nowMs }: Call): JsonObject {
  const { templates } = account.sending;
  const name = requiredText(body, 'TemplateName');
  if (!/^[\w-]{1,64}$/u.test(name)) throw bad(`Invalid template name ${name}.`);
  if (templates.has(name)) throw alreadyExists(`Template ${name} already exists.`);
  refuseMoreThan(maxTemplates, templates.size, 'templates');
  const content = readContent(body);
  joinTags(account, arnOf(account, `template/${name}`), objects(body, 'Tags'));
  templates.set(name, { content, createdAtMs: nowMs });
  return {};
}

function get(call: Call): JsonObject {
  const { name, content } = templateOf(call);
  const { subject, text, html } = content;
  return {
    TemplateName: name,
    TemplateContent: { Subject: subject ?? undefined, Text: text ?? undefined, Html: html ?? undefined },
    Tags: shownTags(call.account, arnOf(call.account, `template/${name}`)),
  };
}

/** Parts that are left out are gone. */
function update(call: Call): JsonObject {
  const { name, createdAtMs } = templateOf(call);
  call.account.sending.templates.set(name, { content: readContent(call.body), createdAtMs });
  return {};
}

function remove({ account, path }: Call): JsonObject {
  // A template that is not there is deleted as well as one that is.
  account.sending.templates.delete(path['TemplateName'] ?? '');
  account.tags.delete(arnOf(account, `template/${path['TemplateName']}`));
  return {};
}

function list(call: Call): JsonObject {
  const newestFirst = [...call.account.sending.templates].toSorted(
    ([, one], [, other]) => other.createdAtMs - one.createdAtMs,
  );
  const page = paginate(newestFirst, askedInQuery(call), maxPage);
  return {
    TemplatesMetadata: page.items.map(([TemplateName, { createdAtMs }]) => ({
      TemplateName,
      CreatedTimestamp: epochSeconds(createdAtMs),
    })),
    NextToken: page.nextToken,
  };
}

function testRender(call: Call): JsonObject {
  const { content } = templateOf(call);
  const rendered = renderContent(content, readTemplateData(requiredText(call.body, 'TemplateData')));
  const textOf = (part: (typeof rendered)['subject']): string | null => {
    if (part?.ok === false) throw bad(part.message);
    return part?.text ?? null;
  };
  const parts = { subject: textOf(rendered.subject), text: textOf(rendered.text), html: textOf(rendered.html) };
  return { RenderedTemplate: printMime(parts, { atMs: call.nowMs, boundary: call.site.randomText(24) }) };
}
