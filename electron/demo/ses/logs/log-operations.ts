// CloudWatch Logs, as far as mail events are kept there: groups, streams, lines put and lines found (API reference).
import type { QueryOperation } from '../query/query-operation.ts';
import { type Input, numberIn, objectsIn, optionalTextIn, type Shape, textIn } from '../query/shape.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { createLogGroup, createLogStream, describeLogGroups, describeLogStreams, groupIn } from './log-groups.ts';
import { putLine, streamNames } from './log-state.ts';
import { filterLogEvents, getLogEvents } from './read-lines.ts';

type Row = readonly [name: string, perSecond: number | null, run: QueryOperation['run']];

/** User guide, "CloudWatch Logs quotas": requests a second, of the standard regions. */
const rows: readonly Row[] = [
  ['DescribeLogGroups', 10, describeLogGroups],
  ['DescribeLogStreams', 25, describeLogStreams],
  ['FilterLogEvents', 10, filterLogEvents],
  ['GetLogEvents', 25, getLogEvents],
  ['PutLogEvents', null, putLogEvents],
  ['CreateLogGroup', 10, createLogGroup],
  ['CreateLogStream', 50, createLogStream],
];

export const logOperations: readonly QueryOperation[] = rows.map(([name, perSecond, run]) => ({
  name,
  service: 'logs',
  perSecond,
  resource: groupResource,
  run,
}));

function groupResource(input: Input): string {
  const name = optionalTextIn(input, 'logGroupName') ?? optionalTextIn(input, 'logGroupIdentifier') ?? '';
  return `log-group:${name.split(':log-group:').at(-1) ?? ''}`;
}

/** Sequence tokens are neither asked for nor missed. */
function putLogEvents(input: Input, scene: Scene): Shape {
  const group = groupIn(input, scene);
  const stream = textIn(input, 'logStreamName');
  if (!streamNames(group, scene.nowMs).includes(stream))
    throw new CodedError('ResourceNotFoundException', 'The specified log stream does not exist.');
  const lines = objectsIn(input, 'logEvents').map((line) => ({
    atMs: numberIn(line, 'timestamp'),
    message: textIn(line, 'message'),
  }));
  if (lines.some(({ atMs }, index) => atMs < (lines[index - 1]?.atMs ?? 0)))
    throw new CodedError(
      'InvalidParameterException',
      'Log events in a single PutLogEvents request must be in chronological order.',
    );
  lines.forEach(({ atMs, message }, index) => {
    putLine(group, {
      stream,
      atMs,
      message,
      ingestedAtMs: scene.nowMs,
      seed: `${message} ${group.stored.length + index}`,
    });
  });
  return { nextSequenceToken: String(group.stored.length).padStart(56, '4') };
}
