// The demo's Lambda functions: each writes what a topic brings it into a log group, as code of its kind does in the field.
import { emptyLogGroup, type LogLine, putLine, streamNames } from '../logs/log-state.ts';
import type { Json } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { FunctionState } from '../state/wiring-state.ts';
import { isObject, optionalObject, optionalText, texts } from '../wire/members.ts';

export type Invocation = { readonly text: string; readonly atMs: number; readonly seed: string };

export function runFunction(account: RegionAccount, ran: FunctionState, invocation: Invocation): void {
  const { logGroups } = account.wiring;
  const name = ran.logGroup;
  const group = logGroups.get(name) ?? emptyLogGroup(account, name, { createdAtMs: invocation.atMs });
  logGroups.set(name, group);
  const known = streamNames(group, invocation.atMs);
  for (const line of linesOf(ran, invocation, (stream) => known.includes(stream))) putLine(group, line);
}

/** What one invocation writes. */
export function linesOf(
  { writes }: FunctionState,
  invocation: Invocation,
  isKnown: (stream: string) => boolean,
): readonly LogLine[] {
  return writes === 'records' ? [recordOf(invocation)] : addressesOf(invocation, isKnown);
}

/** All of it, a stream for each day. */
function recordOf({ text, atMs, seed }: Invocation): LogLine {
  const stream = new Date(atMs).toISOString().slice(0, 10).replaceAll('-', '/');
  return { stream, atMs, ingestedAtMs: atMs, message: text, seed };
}

/**
 * The first addressee, in a stream named for the kind of notification. The loop that was written for sequence tokens never
 * ends early since they are ignored: in a stream that is there already each line comes three times.
 */
function addressesOf({ text, atMs, seed }: Invocation, isKnown: (stream: string) => boolean): readonly LogLine[] {
  const told = parsed(text);
  // An event of a configuration set, or the confirmation of a topic: the code fails on both.
  const stream = isObject(told) ? optionalText(told, 'notificationType') : undefined;
  const mail = isObject(told) ? optionalObject(told, 'mail') : undefined;
  const [message] = mail === undefined ? [] : texts(mail, 'destination');
  if (stream === undefined || message === undefined) return [];
  const wholeSecond = Math.floor(atMs / 1000) * 1000;
  return Array.from({ length: isKnown(stream) ? 3 : 1 }, (_, time) => ({
    stream,
    atMs: wholeSecond,
    ingestedAtMs: atMs,
    message,
    seed: `${seed} ${time}`,
  }));
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
