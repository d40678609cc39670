// The protocols of SQS: awsJson 1.0 as today's SDKs speak it, and the Query protocol of older command lines.
import { element, escaped } from '../query/print-xml.ts';
import { parseForm } from '../query/parse-form.ts';
import { type Input, type InputValue, isInput, optionalTextIn, type Shape, type ShapeValue } from '../query/shape.ts';
import type { Asked } from '../wire/asked.ts';
import type { Heard } from '../wire/heard.ts';
import { requestIdMark } from '../wire/request-id.ts';
import { Refusal, type WireError } from '../wire/wire-error.ts';
import { olderCode } from './queue-errors.ts';
import { queueOperations } from './queue-operations.ts';

type Spoken = Pick<Asked, 'protocol' | 'printError'> & {
  readonly name: string;
  /** Null: it could not be read. */
  readonly input: Input | null;
  readonly headers: { readonly [name: string]: string };
  readonly print: (output: Shape) => string;
};

/** Null where the request is not in today's protocol. */
export function readSqs(heard: Heard): Asked | null {
  const name = /^AmazonSQS\.(\w+)$/u.exec(heard.headers.get('x-amz-target') ?? '')?.[1];
  if (name === undefined) return null;
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  return asked(heard, {
    protocol: 'json',
    name,
    input: jsonIn(heard),
    headers,
    print: (output) => JSON.stringify(plain(output)),
    printError: (error) => ({
      status: error.status,
      headers: { ...headers, 'x-amzn-query-error': `${olderCode(error.code)};${faultOf(error)}` },
      body: JSON.stringify({ __type: `com.amazonaws.sqs#${error.code}`, message: error.message }),
    }),
  });
}

/** Requests about one queue are sent to its URL. */
export function readSqsQuery(heard: Heard): Asked {
  const form = parseForm(heard.body.toString('utf8'));
  const name = optionalTextIn(form, 'Action') ?? '';
  const headers = { 'content-type': 'text/xml' };
  return asked(heard, {
    protocol: 'query',
    name,
    input: formInput(form, heard),
    headers,
    print: (output) => printAnswer(name, output),
    printError: (error, requestId) => {
      const told = element('Code', olderCode(error.code)) + element('Message', escaped(error.message));
      const body = element('Error', `${element('Type', faultOf(error))}${told}`) + element('RequestId', requestId);
      return { status: error.status, headers, body: `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>` };
    },
  });
}

function asked(heard: Heard, { protocol, name, input, headers, print, printError }: Spoken): Asked {
  const operation = queueOperations.find((known) => known.name === name);
  return {
    protocol,
    service: 'sqs',
    operation: operation?.name ?? null,
    perSecond: null,
    resource: input === null ? null : queueName(input),
    run: async (scene) => {
      if (operation === undefined) throw new Refusal('unknown-operation', `The action ${name} is not valid.`);
      if (input === null) throw new Refusal('unreadable-body', 'The request body is no JSON object.');
      const host = heard.headers.get('host') ?? '';
      const output = await operation.run(input, { ...scene, host, hasHungUp: heard.hasHungUp });
      return { status: 200, headers, body: print(output) };
    },
    printError,
  };
}

const faultOf = ({ status }: WireError): string => (status >= 500 ? 'Receiver' : 'Sender');

/** Null where the request is about none. */
function queueName(input: Input): string | null {
  return optionalTextIn(input, 'QueueName') ?? optionalTextIn(input, 'QueueUrl')?.split('/').at(-1) ?? null;
}

function jsonIn({ body }: Heard): Input | null {
  try {
    const parsed = JSON.parse(body.toString('utf8') || '{}') as InputValue;
    return isInput(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function plain(value: ShapeValue): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  if (Array.isArray(value)) return (value as readonly ShapeValue[]).map(plain);
  if (typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value as Shape).map(([key, item]) => [key, plain(item)]));
}

const namespace = 'http://queue.amazonaws.com/doc/2012-11-05/';

/** Members that are lists here are numbered there, under a name in the singular. */
const numbered = [
  ['AttributeName', 'AttributeNames'],
  ['MessageSystemAttributeName', 'MessageSystemAttributeNames'],
  ['DeleteMessageBatchRequestEntry', 'Entries'],
] as const;

function formInput(form: Input, { headers, path }: Heard): Input {
  const lists = numbered.map(([from, to]) => [to, inOrder(form[from])] as const);
  const pairs = inOrder(form['Attribute']).filter(isInput);
  const attributes = pairs.map((pair) => [optionalTextIn(pair, 'Name') ?? '', optionalTextIn(pair, 'Value') ?? '']);
  const url = path === '/' ? undefined : `http://${headers.get('host') ?? ''}${path}`;
  return {
    QueueUrl: url,
    ...form,
    ...Object.fromEntries(lists),
    Attributes: Object.fromEntries(attributes) as Input,
  };
}

function inOrder(items: InputValue | undefined): readonly InputValue[] {
  if (!isInput(items)) return [];
  const entries = Object.entries(items).toSorted(([one], [other]) => Number(one) - Number(other));
  return entries.flatMap(([, item]) => (item === undefined ? [] : [item]));
}

const singular: { readonly [name: string]: string } = {
  Messages: 'Message',
  QueueUrls: 'QueueUrl',
  Successful: 'DeleteMessageBatchResultEntry',
  Failed: 'BatchResultErrorEntry',
};

function printAnswer(action: string, output: Shape): string {
  const members = printMembers(output);
  const result = members === '' ? '' : element(`${action}Result`, members);
  const metadata = element('ResponseMetadata', element('RequestId', requestIdMark));
  return `<${action}Response xmlns="${namespace}">${result}${metadata}</${action}Response>`;
}

function printMembers(shape: Shape): string {
  return Object.entries(shape)
    .map(([name, value]) => printMember(name, value))
    .join('');
}

/** Lists and maps stand flat among the other members. */
function printMember(name: string, value: ShapeValue): string {
  if (value === undefined) return '';
  if (value instanceof Map)
    return [...(value as ReadonlyMap<string, string>)]
      .map(([key, item]) => element('Attribute', element('Name', key) + element('Value', escaped(item))))
      .join('');
  if (Array.isArray(value))
    return (value as readonly ShapeValue[]).map((item) => printMember(singular[name] ?? name, item)).join('');
  if (typeof value === 'object' && !(value instanceof Date)) return element(name, printMembers(value as Shape));
  return element(name, escaped(String(value)));
}
