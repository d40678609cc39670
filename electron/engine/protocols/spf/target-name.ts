// From a domain-spec, its macros replaced, to a name that can be asked for.
import type { DnsName } from '../../../../shared/dns.ts';
import { maxLabelLength, maxNameLength } from '../dns/name.ts';

/** Null where the text is no domain name: an empty label, or one over 63 bytes (RFC 7208 4.3, 4.8). */
export function targetName(expanded: string): DnsName | null {
  const undotted = expanded.endsWith('.') ? expanded.slice(0, -1) : expanded;
  const labels = withinLength(undotted.split('.'));
  if (labels.some((label) => label === '' || label.length > maxLabelLength)) return null;
  return labels.map(printLabel).join('.');
}

/** RFC 7208 7.3: a name over 253 characters loses labels on the left until it fits. */
function withinLength(labels: readonly string[]): readonly string[] {
  const fits = (from: number) => labels.slice(from).join('.').length <= maxNameLength;
  const from = labels.findIndex((_, index) => fits(index));
  return from < 0 ? [''] : labels.slice(from);
}

/** A label in presentation format: see `DnsName`. */
function printLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\x21-\x7e]|\\/gu, (character) =>
      character === '\\' ? '\\\\' : [...new TextEncoder().encode(character)].map(printByte).join(''),
    );
}

function printByte(byte: number): string {
  return `\\${String(byte).padStart(3, '0')}`;
}
