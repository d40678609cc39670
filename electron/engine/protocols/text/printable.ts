// The part of a text that can be typed into a DNS panel, and that the records of mail may hold (RFC 6376 3.2).

/** Printable ASCII without the quotation marks that a panel would take for its own; anything else is left out. */
export function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]|"/gu, '').trim();
}
