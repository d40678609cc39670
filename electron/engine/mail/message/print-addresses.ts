// Prints addresses as typed into the value of an address header.
import { parseAddressList } from '../../protocols/mail-address/parse-list.ts';
import { printMailbox } from '../../protocols/mail-address/print-mailbox.ts';
import { encodeAlways } from '../../protocols/mime/encoded-words.ts';

export function printAddresses(typed: readonly string[]): string {
  return typed.map(printTyped).join(', ');
}

function printTyped(typed: string): string {
  const { mailboxes, faults, groups } = parseAddressList(typed);
  const isRight = mailboxes.length > 0 && groups.length === 0 && !faults.some(({ code }) => code !== 'empty');
  if (isRight) return mailboxes.map(printMailbox).join(', ');
  // What cannot be read stays what it is, and takes nothing that follows along.
  return /^[\w.+@ -]*$/u.test(typed) || (groups.length > 0 && /^[ -~]*$/u.test(typed))
    ? typed.trim()
    : encodeAlways(typed);
}
