// Who receives mail for the domain: its MX, the addresses of each exchange, and the names that those addresses have.
import type { DnsName, DnsReply } from '../../shared/dns.ts';
import { addressesIn } from '../engine/derive/mail-hosts.ts';
import { parseMx } from '../engine/protocols/mx/parse.ts';
import { parseNetwork, reverseName } from '../engine/protocols/spf/ip.ts';
import { evidenceOf, type GatherContext, type Gatherer } from './gatherer.ts';

/** Far more than any sender tries; what a hostile zone adds beyond is not asked. */
const maxHosts = 20;
const maxAddresses = 4;
const maxNames = 3;

type Ask = GatherContext['ask'];

export const mx: Gatherer<'mx'> = async ({ target, ask }) => {
  const own = await ask({ name: target.domain, type: 'MX' });
  const hosts = parseMx(own).flatMap(({ host, kind }) => (kind === 'host' ? [host] : []));
  const once = [...new Set(hosts)].slice(0, maxHosts);
  const isMissing = own.outcome === 'nodata';
  // RFC 5321 5.1: without an MX the domain's own addresses receive its mail.
  const [implicit, ...behind] = await Promise.all([
    isMissing ? addressReplies(target.domain, ask) : [],
    ...once.map((host) => hostReplies(host, ask)),
  ]);
  const replies = [own, ...implicit, ...behind.flat()];
  return evidenceOf(own, () => replies, replies);
};

function addressReplies(name: DnsName, ask: Ask): Promise<readonly DnsReply[]> {
  return Promise.all([ask({ name, type: 'A' }), ask({ name, type: 'AAAA' })]);
}

async function hostReplies(host: DnsName, ask: Ask): Promise<readonly DnsReply[]> {
  const [a, aaaa, cname] = await Promise.all([
    withNames(ask({ name: host, type: 'A' }), ask),
    withNames(ask({ name: host, type: 'AAAA' }), ask),
    ask({ name: host, type: 'CNAME' }),
  ]);
  return [...a, ...aaaa, cname];
}

/** The reply, then the PTR of each of its addresses, then the addresses of the names found there. */
async function withNames(asked: Promise<DnsReply>, ask: Ask): Promise<readonly DnsReply[]> {
  const reply = await asked;
  const addresses = addressesIn([reply]).slice(0, maxAddresses);
  const behind = await Promise.all(addresses.map((address) => namesOf(address, ask)));
  return [reply, ...behind.flat()];
}

/** The PTR of an address, then what the names found there lead back to. */
export async function namesOf(address: string, ask: Ask): Promise<readonly DnsReply[]> {
  const ip = parseNetwork(address);
  if (ip === null) return [];
  const ptr = await ask({ name: reverseName(ip), type: 'PTR' });
  const names = ptr.records.flatMap((record) => (record.type === 'PTR' ? [record.target] : [])).slice(0, maxNames);
  const type = ip.family === 4 ? 'A' : 'AAAA';
  return [ptr, ...(await Promise.all(names.map((name) => ask({ name, type }))))];
}
