// Identities that bear on this one: its domain in other regions, domains above it, addresses below it, its DEED parent.
import type { RelatedIdentities } from '../../shared/artifacts.ts';
import type { AwsCall, AwsGap, AwsReply, RegionName } from '../../shared/aws.ts';
import type { DnsName } from '../../shared/dns.ts';
import { awsSource } from '../../shared/evidence.ts';
import type { IdentityLine, IdentityRef, SesIdentity } from '../../shared/ses.ts';
import { organizationalDomain7489 } from '../engine/protocols/dmarc/lookup-7489.ts';
import { isWithin, normalName, parentOf } from '../engine/protocols/dns/name.ts';
import { parseDkimOrigin } from '../engine/protocols/ses/dkim-origin.ts';
import type { Ses } from '../ports/ses.ts';
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

/** A client may have verified thousands of addresses; some show what the others are like. */
const maxAddresses = 20;

/** Seen with whatever could be read; what could not is a gap. */
export const sesRelated: Gatherer<'sesRelated'> = async (context) => {
  const { account, clock, get } = context;
  if (account === undefined) return notThere(context);
  const { identity, ses } = account;
  const own = await get('sesIdentity');
  const origin = own.state === 'seen' ? parseDkimOrigin(own.value.dkim.origin) : null;
  const regions = new Set([...ses.regions, identity.region, ...(origin?.kind === 'replica' ? [origin.region] : [])]);
  // The lists are cached and cheap; a detail costs a request each, so that only those that exist are read.
  const lists = await Promise.all([...regions].map((region) => readList(ses, region)));
  const lines = lists.flatMap(({ reply }) => (reply.ok ? reply.value : []));
  const mailFrom = own.state === 'seen' ? (own.value.mailFrom?.domain ?? null) : null;
  const { related, unread } = chooseRelated(identity, lines, mailFrom);
  const details = await Promise.all(related.map((ref) => readDetail(ses, ref)));
  const value: RelatedIdentities = {
    identities: details.flatMap(({ reply }) => (reply.ok ? [reply.value] : [])),
    gaps: [...lists, ...details].flatMap(gapOf),
    ...(unread === 0 ? {} : { unread }),
  };
  const calls: readonly AwsCall[] = [...lists, ...details].flatMap(({ reply }) => reply.calls);
  return { state: 'seen', value, atMs: calls.at(-1)?.askedAtMs ?? clock.nowMs(), from: calls.map(awsSource) };
};

type Asked<T> = {
  readonly region: RegionName;
  readonly operation: string;
  readonly subject: string | null;
  readonly reply: AwsReply<T>;
};

async function readList(ses: Ses, region: RegionName): Promise<Asked<readonly IdentityLine[]>> {
  const reply = await ses.read({ read: 'identities', region, about: null });
  return { region, operation: 'ListEmailIdentities', subject: null, reply };
}

async function readDetail(ses: Ses, { name, region }: IdentityRef): Promise<Asked<SesIdentity>> {
  const reply = await ses.read({ read: 'identity', region, about: name });
  return { region, operation: 'GetEmailIdentity', subject: name, reply };
}

/** One that was deleted since it was listed is no gap: it is not there. */
function gapOf({ region, operation, subject, reply }: Asked<unknown>): readonly AwsGap[] {
  if (reply.ok || reply.failure.kind === 'aws-not-found') return [];
  return [{ region, operation, subject, failure: reply.failure }];
}

type Choice = { readonly related: readonly IdentityRef[]; readonly unread: number };

function chooseRelated(identity: IdentityRef, lines: readonly IdentityLine[], mailFrom: DnsName | null): Choice {
  const domain = domainOf(identity.name);
  // A MAIL FROM domain that is an identity of its own is a fault; it has to be seen to be told.
  const lineage = [...upToOrganization(domain), ...(mailFrom === null ? [] : [mailFrom])];
  const others = lines.filter(({ name, region }) => name !== identity.name || region !== identity.region);
  const domains = others.filter(({ kind, name }) => kind === 'domain' && lineage.includes(normalName(name)));
  const below = identity.name.includes('@')
    ? []
    : others.filter(
        ({ kind, name, region }) =>
          kind === 'address' && region === identity.region && isWithin(domainOf(name), domain),
      );
  const addresses = below.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, maxAddresses);
  return { related: [...domains, ...addresses], unread: below.length - addresses.length };
}

function domainOf(name: string): string {
  return normalName(name.slice(name.lastIndexOf('@') + 1));
}

/** The domain and those above it, the organizational domain the last. */
function upToOrganization(domain: string): readonly string[] {
  const top = organizationalDomain7489(domain);
  const lineage = [domain];
  for (let at = domain; at !== top && isWithin(at, top);) {
    at = parentOf(at) ?? top;
    lineage.push(at);
  }
  return lineage;
}
