// The headers by which somebody leaves a list, as they are written (RFC 2369 2, RFC 8058 3.1).
import type { MessageHeader, Unsubscribe } from '../../../../shared/message/form.ts';

/** RFC 8058 3.1: nothing else may stand there. */
export const oneClickValue = 'List-Unsubscribe=One-Click';

export function printUnsubscribe({ https, mailto, oneClick }: Unsubscribe): readonly MessageHeader[] {
  const addresses = [...said('', https), ...said('mailto:', mailto)];
  return [
    ...(addresses.length === 0 ? [] : [{ name: 'List-Unsubscribe', value: addresses.join(', ') }]),
    ...(oneClick ? [{ name: 'List-Unsubscribe-Post', value: oneClickValue }] : []),
  ];
}

function said(scheme: string, address: string | null): readonly string[] {
  const uri = safeUri(address ?? '');
  return uri === '' ? [] : [`<${scheme}${uri}>`];
}

const encoder = new TextEncoder();

/** RFC 3986 2: what no address may hold is written as its bytes. */
function safeUri(address: string): string {
  return address
    .trim()
    .replaceAll(/[^!#-;=?-Z\]_[a-z~]/gu, (character) =>
      [...encoder.encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    );
}
