// The servers that can be asked: read from what a user typed, or learnt from the system.
import { getServers } from 'node:dns';
import { isIP, isIPv6 } from 'node:net';
import { assertNever } from '../../../shared/assert-never.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { ResolverChoice } from '../../../shared/profile.ts';

export type AddressServer = {
  readonly kind: 'address';
  readonly address: string;
  readonly portNumber: number;
  /** As shown: `192.0.2.1:53`, `[2001:db8::1]:53`. */
  readonly label: string;
};
export type HttpsServer = { readonly kind: 'https'; readonly url: string; readonly label: string };
export type Server = AddressServer | HttpsServer;

const defaultPort = 53;
/** What RFC 8484 uses throughout, and every public resolver answers at. */
const defaultPath = '/dns-query';

/** Reads `ip`, `ip:port`, `[v6]`, `[v6]:port`, or the https:// address of a DNS over HTTPS server. */
export function parseServer(text: string): Outcome<Server> {
  const typed = text.trim();
  const server = /^https?:/iu.test(typed) ? readUrl(typed) : readAddress(typed);
  return server === null ? refuse({ kind: 'not-a-resolver', input: typed.slice(0, 300) }) : accept(server);
}

/** The servers of a profile's choice, in the order they are asked. */
export function serversOf(choice: ResolverChoice): Outcome<readonly Server[]> {
  switch (choice.kind) {
    case 'system':
      return accept(systemServers());
    case 'https':
      return parseAll([choice.url]);
    case 'servers':
      return parseAll(choice.servers);
    default:
      return assertNever(choice);
  }
}

function parseAll(texts: readonly string[]): Outcome<readonly Server[]> {
  const servers: Server[] = [];
  for (const text of texts) {
    const parsed = parseServer(text);
    if (!parsed.ok) return parsed;
    servers.push(parsed.value);
  }
  return accept(servers);
}

/** The servers the operating system asks. */
export function systemServers(): readonly Server[] {
  return getServers().flatMap((text) => readAddress(text) ?? []);
}

function readAddress(typed: string): Server | null {
  // An IPv6 address without brackets cannot carry a port.
  if (isIPv6(typed)) return addressServer(typed, defaultPort);
  const match = /^(?:\[(?<v6>[^\]]+)\]|(?<v4>[\d.]+))(?::(?<port>\d{1,5}))?$/u.exec(typed)?.groups;
  const address = match?.['v6'] ?? match?.['v4'] ?? '';
  const portNumber = Number(match?.['port'] ?? defaultPort);
  const family = match?.['v6'] === undefined ? 4 : 6;
  if (isIP(address) !== family || portNumber < 1 || portNumber > 65_535) return null;
  return addressServer(address, portNumber);
}

function addressServer(typed: string, portNumber: number): Server {
  const address = typed.toLowerCase();
  const label = isIPv6(address) ? `[${address}]:${portNumber}` : `${address}:${portNumber}`;
  return { kind: 'address', address, portNumber, label };
}

function readUrl(typed: string): Server | null {
  // RFC 8484 3: the template's `{?dns}` is for GET; queries are sent by POST.
  const text = typed.replace(/\{\?dns\}$/u, '');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return null;
  if (url.pathname === '/') url.pathname = defaultPath;
  url.hash = '';
  return { kind: 'https', url: url.href, label: url.href };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(hostname);
}
