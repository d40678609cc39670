// Mail addresses as SES reads them: a display name before it, a label after its plus sign, its domain.

/** `"Orchard News" <news@orchard.example>` -> `news@orchard.example`; text without brackets is the address itself. */
export function bareAddress(text: string): string {
  return (/<([^<>]*)>\s*$/u.exec(text)?.[1] ?? text).trim();
}

/** In lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** RFC 5321 4.1.2 and 4.5.3.1 as far as SES minds: one at sign outside of quotes, a dotted domain, no blanks, not too long. */
export function isAddress(address: string): boolean {
  const [local, domain] = [address.slice(0, address.lastIndexOf('@')), domainOf(address)];
  const isLocal = /^("[^"]+"|[^\s@"<>(),:;]+)$/u.test(local);
  const isShort = local.length <= 64 && domain.length <= 255;
  return address.includes('@') && isShort && isLocal && /^[^\s@.]{1,63}(\.[^\s@.]{1,63})+$/u.test(domain);
}

/** Addresses in a header, apart at commas outside of quotes and brackets. */
export function splitAddresses(text: string): readonly string[] {
  return [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<])+/gu)]
    .map(([part]) => part.trim())
    .filter((part) => part !== '');
}

const simulatorDomain = 'simulator.amazonses.com';

export function isSimulator(address: string): boolean {
  return domainOf(address) === simulatorDomain;
}

/** The local part without its label: `bounce+a@...` -> `bounce`. */
export function mailboxOf(address: string): string {
  return (address.slice(0, address.lastIndexOf('@')).split('+')[0] ?? '').toLowerCase();
}
