// Is a name a host name, as mail servers must have (RFC 1123 2.1, RFC 5321 2.3.5)?
import type { DnsName } from '../../../../shared/dns.ts';
import { labelsOf } from '../dns/name.ts';

/**
 * - `single-label` no dot: only a local network could know it
 * - `underscore`, `character` something else than letters, digits and hyphens
 * - `hyphen` a label that begins or ends with one
 * - `numeric-top` the last label is all digits, so that it reads as an address
 */
export type HostNameFault = 'single-label' | 'underscore' | 'character' | 'hyphen' | 'numeric-top';

export function hostNameFault(name: DnsName): HostNameFault | null {
  const labels = labelsOf(name);
  if (labels.some((label) => /^[a-z0-9_-]*_[a-z0-9_-]*$/u.test(label))) return 'underscore';
  if (labels.some((label) => !/^[a-z0-9-]+$/u.test(label))) return 'character';
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return 'hyphen';
  if (labels.length < 2) return 'single-label';
  return /^\d+$/u.test(labels.at(-1) ?? '') ? 'numeric-top' : null;
}
