// What AWS answered, as JSON text for evidence: no longer than it may be, and with nothing secret in it.
import type { Redaction } from './redaction.ts';

const maxLength = 20_000;
const cut = '…';

export function printAnswer(answer: unknown, redaction: Redaction): string {
  const text = redaction.clean(JSON.stringify(answer, leaveOut));
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - cut.length)}${cut}`;
}

/** The SDK's own notes about the request are no part of the answer. */
function leaveOut(key: string, value: unknown): unknown {
  return key === '$metadata' ? undefined : value;
}
