// Which address a URL's host leads to, and whether it may be asked.
import { isIP } from 'node:net';
import { isKnown } from '../../../shared/dns.ts';
import type { WebRefusal } from '../../../shared/draft/outside.ts';
import type { Resolver } from '../../ports/resolver.ts';
import { guardedRange } from './special-addresses.ts';

/** Where an address really lies in the demo world; null: where it says. */
export type WebRoute = (
  address: string,
  portNumber: number,
) => { readonly host: string; readonly portNumber: number } | null;

export type WebPlace = { readonly address: string; readonly portNumber: number };
export type Resolved = { readonly place: WebPlace } | { readonly refusal: WebRefusal };

export type Resolving = {
  readonly ask: Resolver['ask'];
  readonly route: WebRoute | undefined;
  readonly signal: AbortSignal;
};

export async function resolveHost({ hostname, port, protocol }: URL, resolving: Resolving): Promise<Resolved> {
  const host = hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  const portNumber = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  const looked = isIP(host) === 0 ? await lookUp(host, resolving) : { addresses: [host], failed: null };
  const [first] = looked.addresses;
  if (first === undefined) {
    const refusal: WebRefusal =
      looked.failed === null
        ? { kind: 'name-unknown', host }
        : { kind: 'unreachable', message: `DNS: ${looked.failed} for ${host}` };
    return { refusal };
  }
  const routed = resolving.route?.(first, portNumber) ?? null;
  if (routed !== null) return { place: { address: routed.host, portNumber: routed.portNumber } };
  // A name that also leads inside is as good as one that does so alone: the next question may draw the other address.
  for (const address of looked.addresses.filter((one) => !isMadeOf(one, looked.addresses))) {
    const range = guardedRange(address);
    if (range !== null) return { refusal: { kind: 'address-guarded', address, range } };
  }
  return { place: { address: first, portNumber } };
}

type Looked = { readonly addresses: readonly string[]; readonly failed: string | null };

/** IPv4 first, since not every network has the other. `failed`: why it is not known whether the name has any. */
async function lookUp(host: string, { ask, signal }: Resolving): Promise<Looked> {
  const replies = await Promise.all([
    ask({ name: host, type: 'A' }, { signal }),
    ask({ name: host, type: 'AAAA' }, { signal }),
  ]);
  const addresses = replies.flatMap(({ records }) =>
    records.flatMap((record) => (record.type === 'A' || record.type === 'AAAA' ? [record.address] : [])),
  );
  return { addresses, failed: replies.find((reply) => !isKnown(reply))?.outcome ?? null };
}

/** RFC 6147 5.1.7, RFC 6052 2.4: what a network without IPv4 makes of an address that is looked at by itself. */
function isMadeOf(address: string, addresses: readonly string[]): boolean {
  const made = /^64:ff9b::(?<high>[0-9a-f]{1,4}):(?<low>[0-9a-f]{1,4})$/u.exec(address)?.groups;
  if (made === undefined) return false;
  const parts = [made['high'], made['low']].flatMap((pair = '') => {
    const value = Number.parseInt(pair, 16);
    return [value >> 8, value & 0xff];
  });
  return addresses.includes(parts.join('.'));
}
