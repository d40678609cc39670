// awsJson 1.1, as Firehose, CloudWatch Logs and Athena speak it: the operation in a header, JSON in and out.
import type { Asked, AwsService } from '../wire/asked.ts';
import type { Heard } from '../wire/heard.ts';
import { Refusal } from '../wire/wire-error.ts';
import { queryOperations } from './query-operations.ts';
import { type Input, type InputValue, isInput } from './shape.ts';

const headers = { 'content-type': 'application/x-amz-json-1.1' };

const services: { readonly [target: string]: AwsService } = {
  Firehose_20150804: 'firehose',
  Logs_20140328: 'logs',
  AmazonAthena: 'athena',
};

const noAthena =
  'The simulated Amazon Athena runs no queries. The S3 objects of this account are few enough to be read here.';

/** Null where the request is no such one. */
export function readJson(heard: Heard): Asked | null {
  const [, target = '', name] = /^(\w+)\.(\w+)$/u.exec(heard.headers.get('x-amz-target') ?? '') ?? [];
  const service = services[target];
  if (heard.path !== '/' || service === undefined) return null;
  const input = parsedInput(heard);
  const operation = queryOperations.find((known) => known.name === name && known.service === service);
  return {
    protocol: 'json',
    service,
    operation: operation?.name ?? null,
    perSecond: operation?.perSecond ?? null,
    resource: operation?.resource(input ?? {}) ?? null,
    run: async (scene) => {
      if (operation === undefined) throw new Refusal('unknown-operation', service === 'athena' ? noAthena : '');
      if (input === null) throw new Refusal('unreadable-body', 'The request body is no JSON object.');
      return { status: 200, headers, body: JSON.stringify(operation.run(input, scene)) };
    },
    printError: ({ code, status, message }) => ({
      status,
      headers,
      body: JSON.stringify({ __type: code, message }),
    }),
  };
}

function parsedInput({ body }: Heard): Input | null {
  try {
    const parsed = JSON.parse(body.toString('utf8') || '{}') as InputValue;
    return isInput(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
