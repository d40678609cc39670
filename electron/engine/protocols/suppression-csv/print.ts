// The suppression list as a CSV that SES imports again: one line each, the address and its reason, no header.
import type { SuppressedAddress } from '../../../../shared/health/suppression.ts';

export type PrintedCsv = {
  readonly text: string;
  /** Addresses whose local part had to be written in quotes. */
  readonly quoted: number;
};

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection"); no address begins with a control character. */
const formula = /^[=+\-@]/u;

/**
 * Developer guide, "Manually adding email addresses in bulk": `recipient@example.com,BOUNCE`. Such as a spreadsheet would
 * take for a formula are spelled with a quoted local part, which is the same address (RFC 5321 4.1.2), so that
 * nothing has to be put before it that would make it another one.
 */
export function printSuppressionCsv(entries: Iterable<SuppressedAddress>): PrintedCsv {
  const lines: string[] = [];
  let quoted = 0;
  for (const { address, reason } of entries) {
    if (formula.test(address)) quoted += 1;
    lines.push(`${printField(address)},${reason}\n`);
  }
  return { text: lines.join(''), quoted };
}

function printField(address: string): string {
  const at = address.lastIndexOf('@');
  const safe = formula.test(address) ? `"${address.slice(0, at)}"${address.slice(at)}` : address;
  // RFC 4180 2.6 and 2.7
  return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What `printSuppressionCsv` wrote in quotes, as it was. */
export function plainAddress(address: string): string {
  return address.replace(/^"([=+-][A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]*)"@/u, '$1@');
}
