// The bare addresses in a field as it was typed, names and comments left out.
import { parseAddressList } from '../protocols/mail-address/parse-list.ts';

/** Where none can be read, what was typed stands for it, so that it is asked about and judged. */
export function typedAddresses(typed: string): readonly string[] {
  const { mailboxes } = parseAddressList(typed);
  if (mailboxes.length > 0) return mailboxes.map(({ addressSpan: { start, end } }) => typed.slice(start, end));
  return typed.trim() === '' ? [] : [typed.trim()];
}

/** `"Mia" <mia@example.com>` -> `mia@example.com`; empty where nothing is typed. */
export function bareAddress(typed: string): string {
  return typedAddresses(typed)[0] ?? '';
}
