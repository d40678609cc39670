// Takes SES's records out of what carries them: SNS, EventBridge, SQS, a Lambda's input, lists of any of them.
import { parsedJson } from '../../../../shared/parsed-json.ts';
import { listOf, type Members, membersOf } from './members.ts';

/** Envelopes in envelopes are opened no deeper. */
const maxEnvelopes = 5;

/** Empty where the value is no record and carries none. */
export function recordsIn(value: unknown, depth = 0): readonly Members[] {
  if (depth > maxEnvelopes) return [];
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, depth + 1));
  const members = membersOf(value);
  if ('mail' in members) return [members];
  return carried(members).flatMap((one) => recordsIn(one, depth + 1));
}

function carried(members: Members): readonly unknown[] {
  // SNS and SQS carry the record as text, EventBridge as an object; a Lambda hears of several at once.
  const texts = [members['Message'], members['body'], members['Body']].flatMap((text) =>
    typeof text === 'string' ? [parsedJson(text)] : [],
  );
  return [...texts, members['detail'], members['Sns'], ...listOf(members['Records']), ...listOf(members['Messages'])];
}
