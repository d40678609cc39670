// Addresses as they were typed, in the form in which SES takes them: names as encoded words, domains as A-labels (SES API v2 reference, SendEmail).
import { typedAddresses } from '../../engine/derive/typed-addresses.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import { parseAddressList } from '../../engine/protocols/mail-address/parse-list.ts';
import { printMailbox } from '../../engine/protocols/mail-address/print-mailbox.ts';

/** With their names; what cannot be read loses its name, and SES says what is wrong with it. */
export function typedMailboxes(typed: string): readonly string[] {
  const { mailboxes, groups, faults } = parseAddressList(typed);
  const isClear = faults.length === 0 && groups.length === 0 && mailboxes.length > 0;
  return isClear ? mailboxes.map(printMailbox) : typedAddresses(typed).map(wireAddress);
}

/** Of a bare address. */
export function wireAddress(address: string): string {
  const parsed = parseMailAddress(address);
  return parsed.ok ? parsed.value : address.trim();
}
