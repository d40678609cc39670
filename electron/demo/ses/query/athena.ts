// Amazon Athena, as far as it tells of its work groups (API reference).
import type { JsonObject } from '../operation.ts';
import type { Scene } from '../wire/asked.ts';
import { isObject } from '../wire/members.ts';
import { CodedError } from '../wire/wire-error.ts';
import { noResource, type QueryOperation } from './query-operation.ts';
import { type Input, optionalNumberIn, optionalTextIn, type Shape, textIn } from './shape.ts';
import { turnPage } from './turn-pages.ts';

/** User guide, "Service Quotas": 5 a second of what lists and describes. */
const perSecond = 5;

export const athenaOperations: readonly QueryOperation[] = [
  { name: 'ListWorkGroups', service: 'athena', perSecond, resource: noResource, run: listWorkGroups },
  { name: 'GetWorkGroup', service: 'athena', perSecond, resource: groupOf, run: getWorkGroup },
];

function groupOf(input: Input): string {
  return `workgroup/${optionalTextIn(input, 'WorkGroup') ?? '*'}`;
}

function listWorkGroups(input: Input, scene: Scene): Shape {
  const { items, nextToken } = turnPage([...scene.account().wiring.workGroups.values()], {
    asked: { nextToken: optionalTextIn(input, 'NextToken'), pageSize: optionalNumberIn(input, 'MaxResults') },
    mostAtOnce: 50,
    refusal: { code: 'InvalidRequestException', message: 'Malformed pagination token.' },
  });
  return { WorkGroups: items.map(summaryOf), NextToken: nextToken };
}

/** A description holds nothing that JSON has and a shape has not. */
function summaryOf({ Configuration: rules, ...summary }: JsonObject): Shape {
  return { ...summary, EngineVersion: isObject(rules) ? rules['EngineVersion'] : undefined } as Shape;
}

function getWorkGroup(input: Input, scene: Scene): Shape {
  const name = textIn(input, 'WorkGroup');
  const group = scene.account().wiring.workGroups.get(name);
  if (group === undefined) throw new CodedError('InvalidRequestException', `WorkGroup ${name} is not found.`);
  return { WorkGroup: group as Shape };
}
