// The protocols that today's SDKs speak with CloudWatch: awsJson 1.0 and RPC v2 with CBOR (Smithy, "awsQueryCompatible").
import type { Asked } from '../wire/asked.ts';
import type { Heard } from '../wire/heard.ts';
import { parseCbor, printCbor } from '../wire/cbor.ts';
import { Refusal } from '../wire/wire-error.ts';
import { queryOperations } from './query-operations.ts';
import { type Input, isInput, type InputValue, type Shape, type ShapeValue } from './shape.ts';

type Codec = {
  readonly headers: { readonly [name: string]: string };
  /** Throws where the body cannot be read. */
  readonly read: (body: Buffer) => InputValue;
  readonly print: (output: Shape) => string | Buffer;
};

const json: Codec = {
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  read: (body) => JSON.parse(body.toString('utf8') || '{}') as InputValue,
  print: (output) => JSON.stringify(plain(output)),
};

const cbor: Codec = {
  headers: { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' },
  read: (body) => (body.length === 0 ? {} : parseCbor(body)),
  print: printCbor,
};

/** Null where the request is no such one. */
export function readCloudWatch(heard: Heard): Asked | null {
  const target = /^GraniteServiceVersion20100801\.(\w+)$/u.exec(heard.headers.get('x-amz-target') ?? '')?.[1];
  if (heard.path === '/' && target !== undefined) return asked(heard, target, json);
  const called = /^\/service\/GraniteServiceVersion20100801\/operation\/(\w+)$/u.exec(heard.path)?.[1];
  return called === undefined ? null : asked(heard, called, cbor);
}

function asked(heard: Heard, name: string, { headers, read, print }: Codec): Asked {
  const operation = queryOperations.find((known) => known.name === name && known.service === 'monitoring');
  return {
    protocol: 'query-compatible',
    service: 'monitoring',
    operation: operation?.name ?? null,
    perSecond: operation?.perSecond ?? null,
    resource: null,
    run: async (scene) => {
      if (operation === undefined) throw new Refusal('unknown-operation', '');
      return { status: 200, headers, body: print(operation.run(inputOf(heard, read), scene)) };
    },
    printError: ({ code, status, message }) => ({
      status,
      headers: { ...headers, 'x-amzn-query-error': `${code};${status >= 500 ? 'Receiver' : 'Sender'}` },
      body: print({ __type: `com.amazonaws.cloudwatch#${code}`, message }),
    }),
  };
}

function inputOf({ body }: Heard, read: Codec['read']): Input {
  let parsed: InputValue;
  try {
    parsed = read(body);
  } catch (error) {
    throw new Refusal('unreadable-body', String(error));
  }
  if (!isInput(parsed)) throw new Refusal('unreadable-body', 'The request body is no structure.');
  return parsed;
}

/** As JSON has it: times in epoch seconds. */
function plain(value: ShapeValue): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value instanceof Map)
    return Object.fromEntries([...(value as ReadonlyMap<string, ShapeValue>)].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return (value as readonly ShapeValue[]).map(plain);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value as Shape).map(([key, item]) => [key, plain(item)]));
  return value;
}
