// The domain that a link's text shows, and the registered domain of a host.
import { getDomain } from 'tldts';

/** `shop.example.com` of "www.shop.example.com/sale"; null where the text is no address. */
export function shownDomain(text: string): string | null {
  const found = /^(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?:[/?#]\S*)?$/iu.exec(text.trim());
  const host = found?.[1]?.toLowerCase() ?? null;
  return host === null ? null : registeredDomain(host);
}

/** Null where the public suffix list knows no such suffix: "readme.txt" is no domain. */
export function registeredDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
