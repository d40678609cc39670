// How an artifact is brought: a function from a target and the ports to Evidence, which judges nothing.
import type { ArtifactName, Artifacts, Target } from '../../shared/artifacts.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { OutsideEvidence } from '../../shared/draft/outside.ts';
import type { Draft, DraftMime } from '../../shared/draft/report.ts';
import type { MailFacts } from '../../shared/message/mail-report.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import { isKnown, type DnsReply } from '../../shared/dns.ts';
import { dnsSource, type Evidence } from '../../shared/evidence.ts';
import type { SupportData } from '../engine/mail/support/parse-support.ts';
import type { Clock } from '../ports/clock.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { Resolver } from '../ports/resolver.ts';
import type { Ses } from '../ports/ses.ts';

export type DraftContext = {
  readonly draft: Draft;
  readonly support: SupportData;
  readonly outside: OutsideEvidence;
  /** Of a whole message. */
  readonly mime?: DraftMime | null;
};

export type GatherContext = {
  readonly target: Target;
  /** Never rejects; a question asked before is answered from the cache or joined in flight. */
  readonly ask: Resolver['ask'];
  /** The account and the identity in question, for the subject `identity`; without it its artifacts are absent. */
  readonly account?: { readonly ses: Ses; readonly identity: IdentityRef };
  /** The region in question, for the subject `account`; without it its artifacts are absent. */
  readonly region?: { readonly ses: Ses; readonly name: RegionName };
  /** The draft in question, for the subject `draft`; without it its artifacts are absent. */
  readonly draft?: DraftContext;
  /** The received message in question, for the subject `message`; without it its artifact is absent. */
  readonly mail?: MailFacts;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Another artifact of the same target, gathered once. */
  readonly get: <K extends ArtifactName>(name: K) => Promise<Evidence<Artifacts[K]>>;
};

export type Gatherer<K extends ArtifactName> = (context: GatherContext) => Promise<Evidence<Artifacts[K]>>;

/** One reply as evidence of itself: answered = seen, NODATA and NXDOMAIN = absent, all else unreachable. */
export function evidenceOfReply(reply: DnsReply): Evidence<DnsReply> {
  return evidenceOf(reply, (known) => known, [reply]);
}

/** The reply that decides, the value to show once it answered, and all replies that were asked along with it. */
export function evidenceOf<T>(
  deciding: DnsReply,
  value: (reply: DnsReply) => T,
  all: readonly DnsReply[],
): Evidence<T> {
  const from = all.map(dnsSource);
  const atMs = deciding.askedAtMs;
  if (deciding.outcome === 'answer') return { state: 'seen', value: value(deciding), atMs, from };
  if (isKnown(deciding)) return { state: 'absent', atMs, from };
  return { state: 'unreachable', why: { kind: 'dns', reply: deciding }, atMs, from };
}
