// The DNS tree walk of RFC 9989 4.10: which names are wanted, and what the replies to them mean.
import type { DnsName, DnsQuestion, DnsReply } from '../../../../shared/dns.ts';
import { isKnown, txtValues } from '../../../../shared/dns.ts';
import { findReply } from '../dns/find-reply.ts';
import { joinLabels, labelsOf, maxNameLength } from '../dns/name.ts';
import { dmarcRecordOf } from './parse.ts';
import type { DmarcRecord } from './types.ts';

/** RFC 9989 4.10: however long the name, no more than eight queries. */
export const maxWalkQueries = 8;

/**
 * - `record` one valid record; `several` more than one, all discarded (4.10 step 2); `none` there is none
 * - `unknown` it could not be asked, or was not; `past` the walk had stopped below
 */
export type WalkOutcome = 'record' | 'several' | 'none' | 'unknown' | 'past';

export type WalkStep = {
  /** The domain looked at; the record stands at `_dmarc.` of it. */
  readonly domain: DnsName;
  readonly outcome: WalkOutcome;
  readonly record: DmarcRecord | null;
  /** null where no reply to this question is there. */
  readonly reply: DnsReply | null;
};

export type FoundRecord = { readonly domain: DnsName; readonly record: DmarcRecord };

export type Walk = {
  readonly domain: DnsName;
  readonly steps: readonly WalkStep[];
  /** RFC 9989 4.10.2; null where a step that decides is unknown. */
  readonly organizationalDomain: DnsName | null;
  /** RFC 9989 4.10.1: the record that applies; `unknown` where a step that decides is. */
  readonly policy: FoundRecord | 'none' | 'unknown';
  /** The replies that are missing; a question that was never asked has none. */
  readonly unreached: readonly DnsReply[];
};

export const dmarcNameOf = (domain: DnsName): DnsName => `_dmarc.${domain}`;

/** The domains looked at, in order (RFC 9989 4.10 steps 1, 3, 4 and 7). */
export function walkDomains(domain: DnsName): readonly DnsName[] {
  const labels = labelsOf(domain);
  const first = labels.length < maxWalkQueries ? labels.length - 1 : maxWalkQueries - 1;
  const above = Array.from({ length: Math.max(first, 0) }, (_, index) => labels.slice(labels.length - first + index));
  return [labels, ...above].filter((left) => left.length > 0).map(joinLabels);
}

/** Every question the walk can ask; one that stops early needs only the first of them. */
export function wantedForWalk(domain: DnsName): readonly DnsQuestion[] {
  return walkDomains(domain)
    .map(dmarcNameOf)
    .filter((name) => name.length <= maxNameLength)
    .map((name) => ({ name, type: 'TXT' }));
}

export function evaluateWalk(domain: DnsName, replies: readonly DnsReply[]): Walk {
  const steps = stepsOf(domain, replies);
  const found = steps.flatMap(({ domain: at, record }) => (record === null ? [] : [{ domain: at, record }]));
  const open = steps.filter(({ outcome }) => outcome === 'unknown');
  const organizationalDomain = open.length === 0 ? organizationalOf(domain, found) : null;
  return {
    domain,
    steps,
    organizationalDomain,
    policy: policyOf(steps, found, organizationalDomain),
    unreached: open.flatMap(({ reply }) => (reply === null ? [] : [reply])),
  };
}

function stepsOf(domain: DnsName, replies: readonly DnsReply[]): readonly WalkStep[] {
  const steps: WalkStep[] = [];
  let stopped = false;
  for (const at of walkDomains(domain)) {
    const step = stepAt(at, replies);
    steps.push(stopped ? { ...step, outcome: 'past', record: null } : step);
    // RFC 9989 4.10 steps 2 and 6: psd=n and psd=y end the walk.
    if (step.record !== null && step.record.psd !== 'u') stopped = true;
  }
  return steps;
}

function stepAt(domain: DnsName, replies: readonly DnsReply[]): WalkStep {
  const name = dmarcNameOf(domain);
  const reply = findReply(replies, name, 'TXT') ?? null;
  // A name too long to exist holds no record.
  if (reply === null && name.length > maxNameLength) return { domain, outcome: 'none', record: null, reply };
  if (reply === null || !isKnown(reply)) return { domain, outcome: 'unknown', record: null, reply };
  const records = recordsIn(reply);
  const [only] = records;
  if (records.length > 1) return { domain, outcome: 'several', record: null, reply };
  return { domain, outcome: only === undefined ? 'none' : 'record', record: only ?? null, reply };
}

/** The DMARC records of a reply; others beside them are discarded (RFC 9989 4.10 step 2). */
export function recordsIn(reply: DnsReply): readonly DmarcRecord[] {
  const known = read.get(reply);
  if (known !== undefined) return known;
  const records = txtValues(reply).flatMap((text) => dmarcRecordOf(text) ?? []);
  read.set(reply, records);
  return records;
}

/** Some forty audits ask for the same records; each is read once. */
const read = new WeakMap<DnsReply, readonly DmarcRecord[]>();

/** RFC 9989 4.10.2, from the longest name to the shortest. */
function organizationalOf(start: DnsName, found: readonly FoundRecord[]): DnsName {
  for (const { domain, record } of found) {
    if (record.psd === 'n') return domain;
    if (record.psd === 'y' && domain !== start) return oneBelow(start, domain);
  }
  return found.at(-1)?.domain ?? start;
}

function oneBelow(start: DnsName, ancestor: DnsName): DnsName {
  return joinLabels(labelsOf(start).slice(-(labelsOf(ancestor).length + 1)));
}

/** RFC 9989 4.10.1: the author domain's own record, else its organizational domain's, else its public suffix domain's. */
function policyOf(
  steps: readonly WalkStep[],
  found: readonly FoundRecord[],
  organizational: DnsName | null,
): Walk['policy'] {
  const [own] = steps;
  if (own?.record) return { domain: own.domain, record: own.record };
  if (organizational === null) return 'unknown';
  const atOrganization = found.find(({ domain }) => domain === organizational);
  return atOrganization ?? found.find(({ record }) => record.psd === 'y') ?? 'none';
}
