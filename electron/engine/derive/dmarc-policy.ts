// What a domain asks receivers to do with mail that fails DMARC: by RFC 9989, and by RFC 7489 for older readers.
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { isWithin } from '../protocols/dns/name.ts';
import { evaluate7489 } from '../protocols/dmarc/lookup-7489.ts';
import { evaluateWalk, type FoundRecord } from '../protocols/dmarc/tree-walk.ts';
import type { DmarcRecord, DmarcRequest } from '../protocols/dmarc/types.ts';

/** How the author domain stands to the name whose record applies; `subdomain-unknown` where its existence is. */
export type Relation = 'itself' | 'existing-subdomain' | 'missing-subdomain' | 'subdomain-unknown';

/** What a record amounts to (RFC 9989 4.10.1): used as written, as if it said p=none, or not at all. */
export type Standing = 'as-written' | 'as-none' | 'ignored';

export type Requested = {
  readonly standing: Standing;
  /** The tag it was taken from; null where the record is not used as written. */
  readonly tag: 'p' | 'sp' | 'np' | null;
  readonly published: DmarcRequest;
  /** After t=y, one level down (RFC 9989 4.7 `t`). */
  readonly applied: DmarcRequest;
  /** RFC 7489's pct: what older readers apply it to. */
  readonly percent: number;
};

/**
 * RFC 9989 4.10.1: without a valid p, or with an sp or np that is not valid, a record counts as p=none where it has a
 * usable report address, and not at all where it has none. A tag that is simply missing is valid.
 */
export function standingOf(record: DmarcRecord): Standing {
  return standing(record, ['sp', 'np']);
}

function standing(record: DmarcRecord, subdomainTags: readonly ('sp' | 'np')[]): Standing {
  const badSubdomain = subdomainTags.some(
    (name) => record[name] === null && record.tags.some((tag) => tag.name === name),
  );
  if (record.p !== null && !badSubdomain) return 'as-written';
  return record.rua.some(({ fault }) => fault === null || fault === 'bad-size') ? 'as-none' : 'ignored';
}

export function requestedOf(record: DmarcRecord, relation: Relation): Requested {
  const how = standingOf(record);
  const { tag, published } = how === 'as-written' ? tagFor(record, relation) : nothing;
  const applied = record.t === 'y' ? oneLevelDown(published) : published;
  return { standing: how, tag, published, applied, percent: record.pct };
}

/** RFC 7489 6.3 and 6.6.3: no np, no t. */
export function requested7489(record: DmarcRecord, relation: Relation): Requested {
  const how = standing(record, ['sp']);
  const { tag, published } = how === 'as-written' ? tagFor({ ...record, np: null }, relation) : nothing;
  return { standing: how, tag, published, applied: published, percent: record.pct };
}

const nothing = { tag: null, published: 'none' } as const;

/** RFC 9989 4.7: np falls back to sp, sp to p; a sub-domain that may or may not exist is read as one that does. */
function tagFor(record: DmarcRecord, relation: Relation): { tag: 'p' | 'sp' | 'np'; published: DmarcRequest } {
  const p = { tag: 'p', published: record.p ?? 'none' } as const;
  const sp = record.sp === null ? p : ({ tag: 'sp', published: record.sp } as const);
  const np = record.np === null ? sp : ({ tag: 'np', published: record.np } as const);
  if (relation === 'itself') return p;
  return relation === 'missing-subdomain' ? np : sp;
}

/** How strict a request is, for comparing: none 0, quarantine 1, reject 2. */
export function strictness(request: DmarcRequest): number {
  return { none: 0, quarantine: 1, reject: 2 }[request];
}

export function oneLevelDown(request: DmarcRequest): DmarcRequest {
  return request === 'reject' ? 'quarantine' : 'none';
}

/** Does the name exist (RFC 8020)? Told from any reply about it, about a name below it, or about one above it. */
export function existenceIn(domain: DnsName, replies: readonly DnsReply[]): 'yes' | 'no' | 'unknown' {
  const shows = replies.some(
    ({ question, outcome, chain }) =>
      isWithin(question.name, domain) && (outcome === 'answer' || outcome === 'nodata' || chain.length > 0),
  );
  if (shows) return 'yes';
  const missing = replies.some(
    ({ question, outcome, chain }) => isWithin(domain, question.name) && outcome === 'nxdomain' && chain.length === 0,
  );
  return missing ? 'no' : 'unknown';
}

export function relationOf(author: DnsName, policyAt: DnsName, replies: readonly DnsReply[]): Relation {
  if (author === policyAt) return 'itself';
  const existence = existenceIn(author, replies);
  if (existence === 'unknown') return 'subdomain-unknown';
  return existence === 'yes' ? 'existing-subdomain' : 'missing-subdomain';
}

export type DmarcPolicy =
  | {
      readonly state: 'policy';
      readonly at: DnsName;
      readonly record: DmarcRecord;
      readonly relation: Relation;
      readonly requested: Requested;
      /** quarantine or reject is asked for, and t=y does not turn it into none. */
      readonly enforced: boolean;
    }
  /** No record applies, or the one that does is ignored. */
  | { readonly state: 'none' }
  | { readonly state: 'unknown'; readonly unreached: readonly DnsReply[] };

/** The policy for mail From this very domain by RFC 9989, told from the replies of its walk (artifact dmarcWalk). */
export function dmarcPolicy(domain: DnsName, replies: readonly DnsReply[]): DmarcPolicy {
  return policyFrom(domain, { ...evaluateWalk(domain, replies), read: requestedOf }, replies);
}

/** The same as a reader of RFC 7489 sees it: by the public suffix list, without np and t, with pct. */
export function dmarcPolicy7489(domain: DnsName, replies: readonly DnsReply[]): DmarcPolicy {
  const policy = policyFrom(domain, { ...evaluate7489(domain, replies), read: requested7489 }, replies);
  // RFC 7489 6.3 pct: with 0 no message gets the policy.
  return policy.state === 'policy' && policy.requested.percent === 0 ? { ...policy, enforced: false } : policy;
}

type Found = {
  readonly policy: FoundRecord | 'none' | 'unknown';
  readonly unreached: readonly DnsReply[];
  readonly read: (record: DmarcRecord, relation: Relation) => Requested;
};

function policyFrom(domain: DnsName, { policy, unreached, read }: Found, replies: readonly DnsReply[]): DmarcPolicy {
  if (policy === 'unknown') return { state: 'unknown', unreached };
  if (policy === 'none') return { state: 'none' };
  const relation = relationOf(domain, policy.domain, replies);
  const requested = read(policy.record, relation);
  if (requested.standing === 'ignored') return { state: 'none' };
  const enforced = requested.applied !== 'none';
  return { state: 'policy', at: policy.domain, record: policy.record, relation, requested, enforced };
}
