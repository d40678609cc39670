// An exchange as it is typed into a DNS panel, and as it is told to people.
import type { Exchange } from './types.ts';

export function printExchange({ preference, host }: Pick<Exchange, 'preference' | 'host'>): string {
  return `${preference} ${host}`;
}

/** The value of a null MX (RFC 7505 3). */
export const nullMxValue = '0 .';
