// Whether a recipient as it is handed to SES is the mailbox simulator and can be nobody else: a read-only profile's rule.

/** Letters and digits, then a label: no quotes, comments or second at sign to be read in two ways. */
const simulator = /^[A-Za-z0-9]{1,64}(?:\+[A-Za-z0-9+._=-]{0,64})?@([A-Za-z.]{1,64})$/u;
/** A display name without a sign that means something in an address (RFC 5322 3.2.3). */
const named = /^(?:"[^"\\<>@,;:\p{Cc}]*"|[^"\\<>@,;:()[\]\p{Cc}]*) <([^<>]*)>$/u;

export function isSimulatorRecipient(recipient: string): boolean {
  const domain = simulator.exec(named.exec(recipient)?.[1] ?? recipient)?.[1];
  // Not by a pattern that takes any case: beyond ASCII there are letters that it takes for these.
  return domain?.toLowerCase() === 'simulator.amazonses.com';
}
