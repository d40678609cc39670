// How a message came: its hops, the one at which it entered the receiver's own hosts, and who sent it there.
import type { MailHop, MailReport } from '../../../../shared/message/mail-report.ts';
import { confinementOf } from '../../protocols/mx/address-reach.ts';
import { clientIpIn } from '../../protocols/authentication-results/parse.ts';
import { type HeaderField, valueOf } from '../../protocols/dkim/header-fields.ts';
import { parseReceived, type ReceivedHop } from '../../protocols/received/parse.ts';
import { registrableDomain } from '../../protocols/spf/registrable.ts';
import { readMailFrom } from './read-mail-from.ts';

/** RFC 5321 6.3 calls a hundred a loop. */
const maxHops = 100;

/** `at`: where the header stands, the newest first. */
type PlacedHop = { readonly at: number; readonly hop: ReceivedHop };

export type MailPath = {
  readonly hops: readonly MailHop[];
  readonly hopsLeftOut: number;
  readonly sender: MailReport['sender'];
};

export function readPath(fields: readonly HeaderField[]): MailPath {
  const received = fields.flatMap((field, at) => (field.name === 'received' ? [{ at, field }] : []));
  const placed = received.slice(0, maxHops).map(({ at, field }) => ({ at, hop: parseReceived(valueOf(field)) }));
  return {
    hops: withDelays(placed.map(({ hop }) => hop).toReversed()),
    hopsLeftOut: received.length - placed.length,
    sender: senderOf(fields, placed),
  };
}

function withDelays(hops: readonly ReceivedHop[]): readonly MailHop[] {
  return hops.map((hop, index) => {
    const before = hops[index - 1]?.atMs ?? null;
    return { ...hop, delayMs: hop.atMs === null || before === null ? null : hop.atMs - before };
  });
}

function senderOf(fields: readonly HeaderField[], hops: readonly PlacedHop[]): MailReport['sender'] {
  const entry = entryOf(hops);
  const told = toldBy(fields, hops, entry);
  const chosen = told?.hop ?? entry;
  if (chosen === null) return null;
  const { fromIp, helo, by } = chosen.hop;
  if (fromIp === null) return null;
  const host = by ?? '?';
  return {
    ip: fromIp,
    helo,
    mailFrom: readMailFrom(fields),
    how:
      told === null
        ? {
            en: `The Received header of ${host}: the newest one that took the message from outside that organization.`,
            ja: `${host} の Received ヘッダーによる判断です。組織の外から受け取ったもののうち、最も新しいヘッダーです。`,
          }
        : {
            en: `The Received header of ${host}; ${told.header} names the same address.`,
            ja: `${host} の Received ヘッダーによる判断です。${told.header} にも同じアドレスがあります。`,
          },
  };
}

/** The newest hop whose sender is reached from the internet and does not belong to whoever receives. */
function entryOf(hops: readonly PlacedHop[]): PlacedHop | null {
  const own = new Set(hops.slice(0, 1).flatMap(({ hop }) => organizationOf(hop.by) ?? []));
  for (const placed of hops) {
    const { fromIp, fromName, helo, by } = placed.hop;
    const organization = organizationOf(by);
    if (organization !== null) own.add(organization);
    if (fromIp === null || confinementOf(fromIp) !== null) continue;
    const names = [organizationOf(fromName), organizationOf(helo)];
    if (!names.some((name) => name !== null && own.has(name))) return placed;
  }
  return null;
}

/** Names under which one receiver's hosts speak to each other. */
const alsoKnownAs: ReadonlyMap<string, string> = new Map([['exchangelabs.com', 'outlook.com']]);

function organizationOf(host: string | null): string | null {
  const name = host === null ? null : registrableDomain(host.toLowerCase());
  return name === null ? null : (alsoKnownAs.get(name) ?? name);
}

/** Those that name the address which handed the message over, as they are written. */
const tellers: ReadonlyMap<string, string> = new Map([
  ['received-spf', 'Received-SPF'],
  ['authentication-results', 'Authentication-Results'],
]);

/**
 * The hop that the receiver's own results speak of. Only headers above the entry were written by the receiver: what
 * stands below came with the message, and anybody can write it.
 */
function toldBy(fields: readonly HeaderField[], hops: readonly PlacedHop[], entry: PlacedHop | null) {
  const above = fields.slice(0, entry?.at ?? hops.at(-1)?.at ?? 0);
  for (const field of above) {
    const header = tellers.get(field.name);
    const ip = header === undefined ? null : clientIpIn(valueOf(field));
    const hop = hops.find((placed) => placed.hop.fromIp === ip);
    if (header !== undefined && ip !== null && hop !== undefined) return { hop, header };
  }
  return null;
}
