// The header fields that a message has, whether its bytes are given or are built from its form.
import type { DraftMessage } from '../../../shared/draft/report.ts';
import type { MessageHeader, Unsubscribe } from '../../../shared/message/form.ts';

/** Of a message that is built: its own and those for leaving the list; the others are members of the form. */
export function headersOf({ form, raw }: DraftMessage): readonly MessageHeader[] {
  if (raw !== null) return raw.root.headers;
  return [...(form.unsubscribe === null ? [] : unsubscribeHeaders(form.unsubscribe)), ...form.headers];
}

/** In the order in which they stand, blanks around them taken off. */
export function headerValues(message: DraftMessage, name: string): readonly string[] {
  return headersOf(message)
    .filter((header) => header.name.trim().toLowerCase() === name)
    .map(({ value }) => value.trim())
    .filter((value) => value !== '');
}

/** RFC 2369 2, RFC 8058 3.1. */
function unsubscribeHeaders({ https, mailto, oneClick }: Unsubscribe): readonly MessageHeader[] {
  const addresses = [
    ...(https === null ? [] : [https.trim()]),
    ...(mailto === null ? [] : [`mailto:${mailto.trim()}`]),
  ];
  const value = addresses.map((address) => `<${address}>`).join(', ');
  return [
    ...(value === '' ? [] : [{ name: 'List-Unsubscribe', value }]),
    ...(oneClick ? [{ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' }] : []),
  ];
}
