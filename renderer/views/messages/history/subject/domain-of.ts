// The domain of a sender as an event writes it: `Name <who@example.com>` or the address alone.

/** Null where it names none. */
export function domainOf(sender: string): string | null {
  const address = sender.slice(sender.lastIndexOf('<') + 1).split('>', 1)[0] ?? '';
  const domain = address.slice(address.lastIndexOf('@') + 1).trim();
  return address.includes('@') && /^[^\s<>"]{1,253}$/u.test(domain) ? domain.toLowerCase() : null;
}
