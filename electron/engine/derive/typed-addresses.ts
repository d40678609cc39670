// The bare addresses in a field as it was typed, names and comments left out.
import { parseAddressList } from '../protocols/mail-address/parse-list.ts';
import { showMailbox } from '../protocols/mail-address/print-mailbox.ts';

/** Where none can be read, what was typed stands for it, so that it is asked about and judged. */
export function typedAddresses(typed: string): readonly string[] {
  const { mailboxes, groups, faults } = parseAddressList(typed);
  // RFC 5322 A.1.3: `undisclosed-recipients:;` is nobody.
  if (groups.length > 0 && mailboxes.length === 0 && faults.length === 0) return [];
  if (mailboxes.length > 0)
    return mailboxes.map(({ local, domain, addressSpan: { start, end } }) => {
      const address = typed.slice(start, end);
      // Blanks and comments that may stand within it are no part of it (RFC 5322 3.4.1).
      return faults.length === 0 && /[\s()]/u.test(address) ? showMailbox({ name: null, local, domain }) : address;
    });
  return typed.trim() === '' ? [] : [typed.trim()];
}

/** `"Mia" <mia@example.com>` -> `mia@example.com`; empty where nothing is typed. */
export function bareAddress(typed: string): string {
  return typedAddresses(typed)[0] ?? '';
}

/** A template tag stands in it, which is no address before it is filled in. */
export function holdsTag(typed: string): boolean {
  return typed.includes('{{');
}
