// The restJson1 protocol of the SES API v2: routes by method and path, reads and prints JSON.
import type { Json, JsonObject, Operation } from '../operation.ts';
import type { Asked, Scene } from './asked.ts';
import type { Answer, Heard } from './heard.ts';
import { isObject } from './members.ts';
import { olderRoutes } from './older-routes.ts';
import { Refusal, type WireError } from './wire-error.ts';

type Labels = { readonly [label: string]: string };

export function readRestJson(operations: readonly Operation[], heard: Heard): Asked {
  const found = route(operations, heard);
  return {
    protocol: 'rest-json',
    service: 'ses',
    operation: found?.operation.name ?? null,
    perSecond: found?.operation.perSecond ?? null,
    resource: resourceOf(found?.labels ?? {}),
    printError,
    run: async (scene) => {
      if (found === null) throw new Refusal('unknown-operation', '');
      return printJson(await run(found, heard, scene));
    },
  };
}

type Found = {
  readonly operation: Operation;
  readonly labels: Labels;
  /** An older form of the request, whose paging stands in the query. */
  readonly isOlder: boolean;
};

function route(operations: readonly Operation[], { method, path }: Heard): Found | null {
  // Some models end their paths in a slash.
  const parts = path.replace(/\/$/u, '').split('/');
  const fits = (form: { readonly method: string; readonly path: string }): Labels | null =>
    form.method === method ? labelsIn(form.path.split('/'), parts) : null;
  for (const operation of operations) {
    const labels = fits(operation);
    if (labels !== null) return { operation, labels, isOlder: false };
  }
  for (const older of olderRoutes) {
    const labels = fits(older);
    const operation = operations.find(({ name }) => name === older.name);
    if (labels !== null && operation !== undefined) return { operation, labels, isOlder: true };
  }
  return null;
}

/** Null where the path does not fit the template. */
function labelsIn(template: readonly string[], parts: readonly string[]): Labels | null {
  if (template.length !== parts.length) return null;
  const labels: { [label: string]: string } = {};
  for (const [index, wanted] of template.entries()) {
    const part = parts[index] ?? '';
    const label = /^\{(\w+)\}$/u.exec(wanted)?.[1];
    if (label === undefined ? wanted !== part : part === '') return null;
    if (label === undefined) continue;
    const value = decoded(part);
    if (value === null) return null;
    labels[label] = value;
  }
  return labels;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Actions, resources, and condition keys for Amazon SES v2 (Service Authorization Reference). */
const resourceKinds: Labels = {
  EmailIdentity: 'identity',
  ConfigurationSetName: 'configuration-set',
  TemplateName: 'template',
  ContactListName: 'contact-list',
  PoolName: 'dedicated-ip-pool',
};

function resourceOf(labels: Labels): string | null {
  const label = Object.keys(labels).find((name) => resourceKinds[name] !== undefined);
  return label === undefined ? null : `${resourceKinds[label]}/${labels[label]}`;
}

async function run({ operation, labels, isOlder }: Found, heard: Heard, scene: Scene): Promise<JsonObject> {
  const { site, nowMs } = scene;
  const query = new URLSearchParams(heard.search);
  return operation.run({
    path: labels,
    query,
    body: { ...bodyOf(heard), ...(isOlder ? pagingOf(query) : {}) },
    nowMs,
    origin: `http://${heard.headers.get('host') ?? ''}`,
    account: scene.account(),
    site,
  });
}

function pagingOf(query: URLSearchParams): JsonObject {
  const pageSize = query.get('PageSize');
  return { NextToken: query.get('NextToken') ?? undefined, PageSize: pageSize === null ? undefined : Number(pageSize) };
}

function bodyOf({ body }: Heard): JsonObject {
  if (body.length === 0) return {};
  const parsed = parsedJson(body.toString('utf8'));
  if (!isObject(parsed)) throw new Refusal('unreadable-body', 'The request body is not a JSON object.');
  return parsed;
}

function parsedJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new Refusal('unreadable-body', String(error));
  }
}

function printJson(output: JsonObject): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(output) };
}

function printError({ code, status, message }: WireError): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: JSON.stringify(message === '' ? {} : { message }),
  };
}
