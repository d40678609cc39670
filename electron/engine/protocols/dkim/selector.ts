// Selectors and the names at which their keys stand (RFC 6376 3.1, 3.6.2.1).
import type { DnsName } from '../../../../shared/dns.ts';
import { maxLabelLength, maxNameLength } from '../dns/name.ts';

/**
 * A selector as a user gives it: by itself, or the whole name `s1._domainkey.example.com`. Null where it is none.
 * The underscore is no letter of the grammar, but stands in selectors that are in use.
 */
export function parseSelector(input: string): string | null {
  const typed = input.trim().toLowerCase();
  if (typed.length > maxNameLength) return null;
  const selector = typed.replace(/\.?_domainkey(\..*)?$/u, '').replace(/\.$/u, '');
  const labels = selector.split('.');
  const isName = labels.every(
    (label) => label.length <= maxLabelLength && /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/u.test(label),
  );
  return isName && selector.length <= maxNameLength - '._domainkey.a.b'.length ? selector : null;
}

export function keyName(selector: string, domain: DnsName): DnsName {
  return `${selector}._domainkey.${domain}`;
}

/** Easy DKIM of Amazon SES uses tokens of 32 letters and digits as selectors. */
export function isSesToken(selector: string): boolean {
  return /^[a-z0-9]{32}$/u.test(selector);
}
