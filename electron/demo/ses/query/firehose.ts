// Amazon Data Firehose, as far as it tells where a delivery stream puts what it is given.
import type { JsonObject } from '../operation.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import type { QueryOperation } from './query-operation.ts';
import { type Input, numberIn, optionalTextIn, type Shape, textIn } from './shape.ts';

/** API reference: five requests a second. */
const perSecond = 5;

export const firehoseOperations: readonly QueryOperation[] = [
  { name: 'DescribeDeliveryStream', service: 'firehose', perSecond, resource: streamOf, run: describeDeliveryStream },
  { name: 'ListDeliveryStreams', service: 'firehose', perSecond, resource: streamOf, run: listDeliveryStreams },
];

function streamOf(input: Input): string {
  return `deliverystream/${optionalTextIn(input, 'DeliveryStreamName') ?? '*'}`;
}

function describeDeliveryStream(input: Input, scene: Scene): Shape {
  const name = textIn(input, 'DeliveryStreamName');
  const { wiring, accountId } = scene.account();
  const stream = wiring.streams.get(name);
  if (stream === undefined)
    throw new CodedError('ResourceNotFoundException', `Firehose ${name} under account ${accountId} not found.`);
  return { DeliveryStreamDescription: shapeOf(stream.description) };
}

/** A description holds nothing that JSON has and a shape has not. */
function shapeOf(description: JsonObject): Shape {
  return description as Shape;
}

const standardLimit = 10;

function listDeliveryStreams(input: Input, scene: Scene): Shape {
  const limit = input['Limit'] === undefined ? standardLimit : numberIn(input, 'Limit');
  const after = optionalTextIn(input, 'ExclusiveStartDeliveryStreamName') ?? '';
  const type = optionalTextIn(input, 'DeliveryStreamType');
  const names = [...scene.account().wiring.streams.values()]
    .filter(({ description }) => type === undefined || description['DeliveryStreamType'] === type)
    .map(({ name }) => name)
    .toSorted()
    .filter((name) => name > after);
  return { DeliveryStreamNames: names.slice(0, limit), HasMoreDeliveryStreams: names.length > limit };
}
