// check_host (RFC 7208 4): one run over the wire, written as a conversation of questions and replies.
import { assertNever } from '../../../../shared/assert-never.ts';
import { type DnsName, type DnsReply, type DnsType, isKnown } from '../../../../shared/dns.ts';
import { explain } from './explain.ts';
import { isPermerror } from './faults.ts';
import { isInNetwork, parseNetwork } from './ip.ts';
import { readSpfRecord, spfRecords } from './select.ts';
import { checkedDomain, type Sender } from './sender.ts';
import { addressesOf, type Asking, nameOf, type Run, validatedNames } from './evaluate-names.ts';
import type { Mechanism, Qualifier, SpfFault, SpfReading, SpfTerm } from './types.ts';
import { isWithin } from '../dns/name.ts';

export const maxLookups = 10;
export const maxVoids = 2;
export const maxMxHosts = 10;

export const spfResults = ['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'] as const;
export type SpfResult = (typeof spfResults)[number];

/** What decided the result. */
export type SpfCause =
  | { readonly kind: 'matched'; readonly domain: DnsName; readonly term: string }
  | { readonly kind: 'nothing-matched'; readonly domain: DnsName }
  | { readonly kind: 'not-a-domain'; readonly domain: string }
  | { readonly kind: 'no-record'; readonly domain: DnsName }
  | { readonly kind: 'several-records'; readonly domain: DnsName }
  | { readonly kind: 'syntax'; readonly domain: DnsName; readonly fault: SpfFault }
  | {
      readonly kind: 'too-many-lookups' | 'too-many-voids' | 'too-many-mx';
      readonly domain: DnsName;
      readonly term: string;
    }
  | { readonly kind: 'unreachable'; readonly reply: DnsReply };

export type Verdict = {
  readonly result: SpfResult;
  readonly cause: SpfCause;
  /** The exp= that applies to a fail, with the domain whose record holds it. */
  readonly exp: { readonly domain: DnsName; readonly spec: string } | null;
};

export type CheckHostResult = {
  readonly result: SpfResult;
  readonly cause: SpfCause;
  /** The explanation the domain gives for a fail; null where it gives none. */
  readonly explanation: string | null;
  readonly lookups: number;
  readonly voids: number;
};

export function* evaluate(sender: Sender): Asking<CheckHostResult> {
  const run: Run = { sender, counts: { lookups: 0, voids: 0 } };
  const { result, cause, exp } = yield* checkDomain(run, sender.checked);
  // RFC 7208 6.2: looked up after the result is known, and never counted.
  const explanation = result === 'fail' && exp !== null ? yield* explain(run, exp.domain, exp.spec) : null;
  return { result, cause, explanation, ...run.counts };
}

const ended = (result: SpfResult, cause: SpfCause): Verdict => ({ result, cause, exp: null });

function* checkDomain(run: Run, name: string): Asking<Verdict> {
  const domain = checkedDomain(name);
  if (domain === null) return ended('none', { kind: 'not-a-domain', domain: name });
  const reply = yield { name: domain, type: 'TXT' };
  // RFC 7208 4.4: any error but NXDOMAIN is temporary.
  if (!isKnown(reply)) return ended('temperror', { kind: 'unreachable', reply });
  if (reply.outcome !== 'answer' && domain !== run.sender.checked.toLowerCase()) run.counts.voids += 1;
  const [record, ...others] = spfRecords(reply);
  if (record === undefined) return ended('none', { kind: 'no-record', domain });
  // RFC 7208 4.5: more than one record is a permanent error.
  if (others.length > 0) return ended('permerror', { kind: 'several-records', domain });
  const reading = readSpfRecord(record);
  const fault = reading.faults.find(isPermerror);
  if (fault !== undefined) return ended('permerror', { kind: 'syntax', domain, fault });
  return yield* checkRecord(run, domain, reading);
}

const results = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const satisfies Record<
  Qualifier,
  SpfResult
>;

function* checkRecord(run: Run, domain: DnsName, { terms }: SpfReading): Asking<Verdict> {
  const exp = terms.find((term) => term.kind === 'exp');
  for (const term of terms) {
    if (term.kind === 'redirect' || term.kind === 'exp' || term.kind === 'unknown-modifier') continue;
    const match = yield* counted(run, { domain, term }, () => matches(run, domain, term));
    if (typeof match !== 'boolean') return match;
    if (!match) continue;
    const cause: SpfCause = { kind: 'matched', domain, term: term.text };
    return { result: results[term.qualifier], cause, exp: exp === undefined ? null : { domain, spec: exp.domain } };
  }
  const redirect = terms.find((term) => term.kind === 'redirect');
  // RFC 7208 4.7: nothing matched and nothing redirects.
  if (redirect === undefined) return ended('neutral', { kind: 'nothing-matched', domain });
  return yield* counted(run, { domain, term: redirect }, () => followRedirect(run, domain, redirect.domain));
}

type Place = { readonly domain: DnsName; readonly term: SpfTerm };

/** Counts the term before, and its void look-ups after it was evaluated (RFC 7208 4.6.4). */
function* counted<T>(run: Run, { domain, term }: Place, look: () => Asking<T>): Asking<T | Verdict> {
  if (!looksUp(term.kind)) return yield* look();
  run.counts.lookups += 1;
  if (run.counts.lookups > maxLookups) return ended('permerror', { kind: 'too-many-lookups', domain, term: term.text });
  const outcome = yield* look();
  if (run.counts.voids <= maxVoids) return outcome;
  return ended('permerror', { kind: 'too-many-voids', domain, term: term.text });
}

/** The terms that cost a look-up (RFC 7208 4.6.4); exp is not among them. */
export function looksUp(kind: SpfTerm['kind']): boolean {
  return ['include', 'a', 'mx', 'ptr', 'exists', 'redirect'].includes(kind);
}

function* followRedirect(run: Run, domain: DnsName, spec: string): Asking<Verdict> {
  const name = yield* nameOf(run, domain, spec);
  const verdict = yield* checkDomain(run, name ?? spec);
  // RFC 7208 6.1: a target without a record is a permanent error.
  return verdict.result === 'none' ? { ...verdict, result: 'permerror' } : verdict;
}

function* matches(run: Run, domain: DnsName, term: Mechanism): Asking<boolean | Verdict> {
  switch (term.kind) {
    case 'all':
      return true;
    case 'include':
      return yield* include(run, domain, term.domain);
    case 'ip4':
    case 'ip6': {
      const network = parseNetwork(term.network);
      return network !== null && isInNetwork(run.sender.ip, network, term.cidr ?? 128);
    }
    case 'a': {
      const name = yield* nameOf(run, domain, term.domain);
      return name === null ? false : yield* anyAddress(run, [name], term);
    }
    case 'mx':
      return yield* exchanges(run, domain, term);
    case 'exists': {
      const name = yield* nameOf(run, domain, term.domain);
      // RFC 7208 5.7: always type A, whatever the connection.
      const reply = name === null ? null : yield* known(run, name, 'A');
      return reply === null || !('question' in reply) ? (reply ?? false) : reply.outcome === 'answer';
    }
    case 'ptr': {
      const name = yield* nameOf(run, domain, term.domain);
      const names = yield* validatedNames(run, true);
      return name !== null && names.some((validated) => isWithin(validated, name));
    }
    default:
      return assertNever(term);
  }
}

/** A reply that is knowledge, counted when void, or the temperror it leads to (RFC 7208 5). */
function* known(run: Run, name: DnsName, type: DnsType): Asking<DnsReply | Verdict> {
  const reply = yield { name, type };
  if (!isKnown(reply)) return ended('temperror', { kind: 'unreachable', reply });
  if (reply.outcome !== 'answer') run.counts.voids += 1;
  return reply;
}

/** RFC 7208 5.2: what a result of the included domain means here. */
function* include(run: Run, domain: DnsName, spec: string): Asking<boolean | Verdict> {
  const name = yield* nameOf(run, domain, spec);
  const verdict = yield* checkDomain(run, name ?? spec);
  switch (verdict.result) {
    case 'pass':
      return true;
    case 'fail':
    case 'softfail':
    case 'neutral':
      return false;
    case 'temperror':
    case 'permerror':
      return { ...verdict, exp: null };
    case 'none':
      return ended('permerror', verdict.cause);
    default:
      return assertNever(verdict.result);
  }
}

type Hosts = Extract<Mechanism, { readonly kind: 'a' | 'mx' }>;

function* anyAddress(run: Run, names: readonly DnsName[], term: Hosts): Asking<boolean | Verdict> {
  const { ip } = run.sender;
  const prefix = (ip.family === 4 ? term.cidr4 : term.cidr6) ?? 128;
  const before = run.counts.voids;
  for (const name of names) {
    const reply = yield* known(run, name, ip.family === 4 ? 'A' : 'AAAA');
    if (!('question' in reply)) return reply;
    if (addressesOf(reply).some((address) => isInNetwork(ip, address, prefix))) return true;
  }
  // RFC 7208 4.6.4 counts terms, not questions: several empty hosts of one mx are one void look-up.
  run.counts.voids = Math.min(run.counts.voids, before + 1);
  return false;
}

function* exchanges(run: Run, domain: DnsName, term: Hosts): Asking<boolean | Verdict> {
  const name = yield* nameOf(run, domain, term.domain);
  if (name === null) return false;
  const reply = yield* known(run, name, 'MX');
  if (!('question' in reply)) return reply;
  const hosts = reply.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : []));
  // RFC 7208 4.6.4: more than 10 MX records is a permanent error.
  if (hosts.length > maxMxHosts) return ended('permerror', { kind: 'too-many-mx', domain, term: term.kind });
  return yield* anyAddress(
    run,
    hosts.filter((host) => host !== '.'),
    term,
  );
}
