// A client of the real SDK that holds each answer of the simulated SES to the SDK's own schemas, as it stands on the wire.
import * as sdk from '@aws-sdk/client-sesv2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Readable } from 'node:stream';
import type { DemoSesTrial } from './demo-ses-client.ts';

/** The SDK's schemas: a number for a simple shape; kind, namespace, name, traits and more for the others. */
export type Schema = number | readonly unknown[] | (() => Schema);

type Route = { readonly name: string; readonly method: string; readonly path: string; readonly output: Schema };

const table: { readonly [name: string]: unknown } = sdk;

/** Every operation of the SDK, as its model binds it to HTTP. */
export const sdkRoutes: readonly Route[] = Object.entries(table).flatMap(([name, schema]) => {
  if (!name.endsWith('$') || !Array.isArray(schema) || schema[0] !== 9) return [];
  const [, , , { http }, , output] = schema as unknown as readonly [0, 0, 0, { http: readonly string[] }, 0, Schema];
  return [{ name: name.slice(0, -1), method: http[0] ?? '', path: http[1] ?? '', output }];
});

/** Throws where an answer has a member that the model does not know, lacks a required one, or has one of a wrong type. */
export function checkedClient(trial: DemoSesTrial, region = 'us-east-1'): sdk.SESv2Client {
  const inner = new NodeHttpHandler();
  const handle: NodeHttpHandler['handle'] = async (request, options) => {
    const { response } = await inner.handle(request, options);
    const chunks: Buffer[] = [];
    for await (const chunk of response.body as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (response.statusCode === 200) {
      const path = request.path.replace(/\/$/u, '');
      const route = sdkRoutes.find((one) => one.method === request.method && fits(one.path, path));
      const output: unknown = JSON.parse(body.toString('utf8'));
      const faults = route === undefined ? ['no operation has this path'] : faultsOf(route.output, output, route.name);
      if (faults.length > 0) throw new Error(`${request.method} ${path}: ${faults.join('; ')}`);
    }
    response.body = Readable.from([body]);
    return { response };
  };
  return new sdk.SESv2Client({ ...trial.config(region), requestHandler: { handle } });
}

function fits(template: string, path: string): boolean {
  const form = template.replace(/\/$/u, '').replace(/\{\w+\}/gu, '[^/]+');
  return new RegExp(`^${form}$`, 'u').test(path);
}

/** What of a value does not fit a schema. */
export function faultsOf(given: Schema, value: unknown, at: string): readonly string[] {
  const schema = typeof given === 'function' ? given() : given;
  if (typeof schema === 'number') return simpleFaults(schema, value, at);
  // A member with traits of its own: the schema comes first.
  if (Array.isArray(schema) && typeof schema[1] !== 'string') return faultsOf(schema[0] as Schema, value, at);
  const [kind, , , , first, second, required] = schema as readonly unknown[];
  if (kind === 1) return listFaults(first as Schema, value, at);
  if (kind === 2) return mapFaults(second as Schema, value, at);
  if (kind !== 3) return [];
  if (!isPlain(value)) return [`${at} is no structure`];
  const names = first as readonly string[];
  const lacking = names.slice(0, Number(required ?? 0)).filter((name) => value[name] === undefined);
  return [
    ...lacking.map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, member]) => {
      const index = names.indexOf(name);
      if (index === -1) return [`${at}.${name} is unknown`];
      return faultsOf((second as readonly Schema[])[index] ?? 15, member, `${at}.${name}`);
    }),
  ];
}

/** 64 and 128 stand for a list and a map of simple shapes. */
function simpleFaults(schema: number, value: unknown, at: string): readonly string[] {
  if (schema >= 128) return mapFaults(schema - 128, value, at);
  if (schema >= 64) return listFaults(schema - 64, value, at);
  const wanted = schema === 0 ? 'string' : schema === 1 || schema === 4 ? 'number' : schema === 2 ? 'boolean' : null;
  return wanted === null || typeof value === wanted ? [] : [`${at} is no ${wanted}`];
}

function listFaults(member: Schema, value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) return [`${at} is no list`];
  return value.flatMap((item: unknown, index) => faultsOf(member, item, `${at}[${index}]`));
}

function mapFaults(member: Schema, value: unknown, at: string): readonly string[] {
  if (!isPlain(value)) return [`${at} is no map`];
  return Object.entries(value).flatMap(([key, item]) => faultsOf(member, item, `${at}.${key}`));
}

function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
