// The log groups of a region: found by name or ARN, made, and listed with their streams.
import { type Input, optionalNumberIn, optionalTextIn, type Shape, textIn } from '../query/shape.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { beginningOf, emptyLogGroup, linesIn, type LogGroupState, streamNames } from './log-state.ts';

function groupNameIn(input: Input): string {
  const told = optionalTextIn(input, 'logGroupIdentifier') ?? textIn(input, 'logGroupName');
  return told.split(':log-group:').at(-1)?.replace(/:\*$/u, '') ?? told;
}

export function groupIn(input: Input, scene: Scene): LogGroupState {
  const group = scene.account().wiring.logGroups.get(groupNameIn(input));
  if (group === undefined) throw new CodedError('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

const mostListed = 50;

type Listing = { readonly names: readonly string[]; readonly next: string | null };

/** A page of names: the token is the name that the page before ended with. */
function pageOf(names: readonly string[], input: Input): Listing {
  const limit = Math.min(optionalNumberIn(input, 'limit') ?? mostListed, mostListed);
  const after = optionalTextIn(input, 'nextToken');
  const left = after === undefined ? names : names.slice(names.indexOf(after) + 1);
  const page = left.slice(0, limit);
  return { names: page, next: left.length > page.length ? (page.at(-1) ?? null) : null };
}

const tokenOf = ({ next }: Listing): Shape => (next === null ? {} : { nextToken: next });

export function describeLogGroups(input: Input, scene: Scene): Shape {
  const groups = scene.account().wiring.logGroups;
  const prefix = optionalTextIn(input, 'logGroupNamePrefix') ?? '';
  const pattern = (optionalTextIn(input, 'logGroupNamePattern') ?? '').toLowerCase();
  const fits = (name: string): boolean => name.startsWith(prefix) && name.toLowerCase().includes(pattern);
  const page = pageOf([...groups.keys()].filter(fits).toSorted(), input);
  return { logGroups: page.names.flatMap((name) => groups.get(name) ?? []).map(printGroup), ...tokenOf(page) };
}

function printGroup({ name, arn, createdAtMs, retentionDays, stored, shelves }: LogGroupState): Shape {
  const made = shelves.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    logGroupName: name,
    creationTime: createdAtMs,
    ...(retentionDays === null ? {} : { retentionInDays: retentionDays }),
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    storedBytes: stored.reduce((sum, { message }) => sum + Buffer.byteLength(message), made),
    logGroupClass: 'STANDARD',
  };
}

export function describeLogStreams(input: Input, scene: Scene): Shape {
  const group = groupIn(input, scene);
  const prefix = optionalTextIn(input, 'logStreamNamePrefix') ?? '';
  const names = streamNames(group, scene.nowMs).filter((name) => name.startsWith(prefix));
  const isLatestFirst = optionalTextIn(input, 'descending') === 'true';
  const isByTime = optionalTextIn(input, 'orderBy') === 'LastEventTime';
  const ordered = isByTime ? byLastLine(group, names, scene.nowMs) : names;
  const page = pageOf(isLatestFirst ? ordered.toReversed() : ordered, input);
  return { logStreams: page.names.map((name) => printStream(group, name, scene.nowMs)), ...tokenOf(page) };
}

function byLastLine(group: LogGroupState, names: readonly string[], nowMs: number): readonly string[] {
  const last = new Map(names.map((name) => [name, timesOf(group, name, nowMs).at(-1) ?? 0]));
  return names.toSorted((one, other) => (last.get(one) ?? 0) - (last.get(other) ?? 0));
}

function timesOf(group: LogGroupState, stream: string, nowMs: number): readonly number[] {
  return linesIn(group, { fromMs: beginningOf(group), untilMs: nowMs + 1 })
    .filter((line) => line.stream === stream)
    .map(({ atMs }) => atMs);
}

function printStream(group: LogGroupState, name: string, nowMs: number): Shape {
  const times = timesOf(group, name, nowMs);
  const [first, last] = [times[0], times.at(-1)];
  return {
    logStreamName: name,
    creationTime: group.streams.get(name) ?? first ?? group.createdAtMs,
    ...(first === undefined || last === undefined
      ? {}
      : { firstEventTimestamp: first, lastEventTimestamp: last, lastIngestionTime: last }),
    arn: `${group.arn}:log-stream:${name}`,
    storedBytes: 0,
  };
}

export function createLogGroup(input: Input, scene: Scene): Shape {
  const { wiring, accountId, region } = scene.account();
  const name = groupNameIn(input);
  if (wiring.logGroups.has(name)) refuseTwice('group');
  wiring.logGroups.set(name, emptyLogGroup({ accountId, region }, name, { createdAtMs: scene.nowMs }));
  return {};
}

export function createLogStream(input: Input, scene: Scene): Shape {
  const group = groupIn(input, scene);
  const name = textIn(input, 'logStreamName');
  if (streamNames(group, scene.nowMs).includes(name)) refuseTwice('stream');
  group.streams.set(name, scene.nowMs);
  return {};
}

function refuseTwice(what: string): never {
  throw new CodedError('ResourceAlreadyExistsException', `The specified log ${what} already exists`);
}
