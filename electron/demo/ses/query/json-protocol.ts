// The awsJson 1.0 protocol that today's SDKs speak with CloudWatch (Smithy, "AWS JSON 1.0", "awsQueryCompatible").
import type { Asked } from '../wire/asked.ts';
import type { Heard } from '../wire/heard.ts';
import { Refusal } from '../wire/wire-error.ts';
import { queryOperations } from './query-operations.ts';
import { type Input, isInput, type InputValue, type ShapeValue } from './shape.ts';

const contentType = 'application/x-amz-json-1.0';

export function readAwsJson(heard: Heard, target: string): Asked {
  const name = target.slice(target.lastIndexOf('.') + 1);
  const operation = queryOperations.find((known) => known.name === name && known.service === 'monitoring');
  return {
    protocol: 'aws-json',
    service: 'monitoring',
    operation: operation?.name ?? null,
    perSecond: operation?.perSecond ?? null,
    resource: null,
    run: async (scene) => {
      if (operation === undefined) throw new Refusal('unknown-operation', '');
      const output = operation.run(inputOf(heard), scene);
      return { status: 200, headers: { 'content-type': contentType }, body: JSON.stringify(plain(output)) };
    },
    printError: ({ code, status, message }) => ({
      status,
      headers: {
        'content-type': contentType,
        'x-amzn-query-error': `${code};${status >= 500 ? 'Receiver' : 'Sender'}`,
      },
      body: JSON.stringify({ __type: `com.amazonaws.cloudwatch#${code}`, message }),
    }),
  };
}

function inputOf({ body }: Heard): Input {
  let parsed: InputValue;
  try {
    parsed = JSON.parse(body.toString('utf8') || '{}') as InputValue;
  } catch (error) {
    throw new Refusal('unreadable-body', String(error));
  }
  if (!isInput(parsed)) throw new Refusal('unreadable-body', 'The request body is not a JSON object.');
  return parsed;
}

function plain(value: ShapeValue): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value instanceof Map)
    return Object.fromEntries([...(value as ReadonlyMap<string, ShapeValue>)].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return (value as readonly ShapeValue[]).map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value as { [name: string]: ShapeValue }).map(([key, item]) => [key, plain(item)]),
    );
  return value;
}
