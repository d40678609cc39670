// Takes SES's records out of what carries them: SNS, EventBridge, SQS, a Lambda's input, CloudWatch Logs, lists of any of them.
import { parsedJson } from '../../../../shared/parsed-json.ts';
import { listOf, type Members, membersOf } from './members.ts';

/** Envelopes in envelopes are opened no deeper. */
const maxEnvelopes = 5;

/** Empty where the value is no record and carries none. */
export function recordsIn(value: unknown, depth = 0): readonly Members[] {
  // Of what carries nothing no place is looked into: at each depth there are as many again.
  if (depth > maxEnvelopes || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, depth + 1));
  const members = membersOf(value);
  if ('mail' in members) return [members];
  return carried(members).flatMap((one) => recordsIn(one, depth + 1));
}

/** SNS and SQS carry a record as text, EventBridge as an object, CloudWatch Logs as either (its own "message", that of Logs Insights "@message"). */
const places = ['Message', 'body', 'Body', 'detail', 'Sns', 'message', '@message'];
/** A Lambda hears of several at once, a queue gives several, CloudWatch Logs hands several to a subscription or answers with them. */
const lists = ['Records', 'Messages', 'logEvents', 'events'];

function carried(members: Members): readonly unknown[] {
  const one = places.map((name) => members[name]).map((held) => (typeof held === 'string' ? parsedJson(held) : held));
  return [...one, ...lists.flatMap((name) => listOf(members[name]))];
}
