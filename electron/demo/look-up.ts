// What a name server of the world says to one question (RFC 1034 4.3.2, RFC 4592 for wildcards).
import { joinLabels, labelsOf } from '../engine/protocols/dns/name.ts';
import type { DnsName, DnsRecord, DnsType, SoaRecord } from '../../shared/dns.ts';
import type { ReplyContent } from './wire/print-reply.ts';
import { ancestry, type Cut, cutAbove, type World, zoneOf } from './world.ts';

export type Asked = {
  readonly name: DnsName;
  /** null asks for a type that nothing here has. */ readonly type: DnsType | 'ANY' | null;
};

const maxChain = 16;

/** null means silence: the server of that name never answers. */
export function lookUp(world: World, asked: Asked): ReplyContent | null {
  const behaviour = behaviourAt(world, asked.name);
  if (behaviour === 'timeout') return null;
  if (behaviour === 'servfail') return refusal('SERVFAIL');
  if (behaviour === 'refused' || zoneOf(world, asked.name) === null) return refusal('REFUSED');
  const cut = cutAbove(world, asked.name);
  if (cut !== null) return referralTo(cut);
  const answers: DnsRecord[] = [];
  let name = asked.name;
  for (let step = 0; step < maxChain; step += 1) {
    const zone = zoneOf(world, name);
    // The chain leaves what is known here, or comes to a server that fails: the asker must ask there itself.
    if (zone === null || cutAbove(world, name) !== null || (step > 0 && behaviourAt(world, name) !== null)) break;
    const owned = recordsAt(world, name, zone);
    if (owned === null) return negative('NXDOMAIN', answers, zone);
    const matching = owned.filter((record) => asked.type === 'ANY' || record.type === asked.type);
    const alias = owned.find((record) => record.type === 'CNAME');
    if (matching.length > 0)
      return { rcode: 'NOERROR', authoritative: true, answers: [...answers, ...matching], authority: [] };
    if (alias?.type !== 'CNAME') return negative('NOERROR', answers, zone);
    const isLoop = answers.some((record) => record.name === name);
    if (isLoop) break;
    answers.push(alias);
    name = alias.target;
  }
  return { rcode: 'NOERROR', authoritative: true, answers, authority: [] };
}

function behaviourAt(world: World, name: DnsName) {
  const found = ancestry(name).find((ancestor) => world.misbehaving.has(ancestor));
  return found === undefined ? null : (world.misbehaving.get(found) ?? null);
}

/** The records of a name, those of the wildcard that covers it (RFC 4592 3.3.1), or null where it does not exist. */
function recordsAt(world: World, name: DnsName, zone: SoaRecord): readonly DnsRecord[] | null {
  const own = world.names.get(name);
  if (own !== undefined) return own;
  const encloser = ancestry(name).find((ancestor) => world.names.has(ancestor)) ?? zone.name;
  const wildcard = world.names.get(joinLabels(['*', ...labelsOf(encloser)]));
  return wildcard?.map((record) => ({ ...record, name })) ?? null;
}

function refusal(rcode: 'SERVFAIL' | 'REFUSED'): ReplyContent {
  return { rcode, authoritative: false, answers: [], authority: [] };
}

/** RFC 1034 4.3.2 step 3b. */
function referralTo({ servers, glue }: Cut): ReplyContent {
  return { rcode: 'NOERROR', authoritative: false, answers: [], authority: servers, additional: glue };
}

/** RFC 2308 3: the SOA comes with the lesser of its own TTL and its minimum. */
function negative(rcode: 'NOERROR' | 'NXDOMAIN', answers: readonly DnsRecord[], soa: SoaRecord): ReplyContent {
  const ttlSeconds = Math.min(soa.ttlSeconds, soa.minimumSeconds);
  return { rcode, authoritative: true, answers, authority: [{ ...soa, ttlSeconds }] };
}
