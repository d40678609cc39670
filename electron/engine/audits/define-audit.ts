// How an audit is written: what it reads, what it asks, what it says, and how it judges.
import type { AwsCall } from '../../../shared/aws.ts';
import type { ArtifactName, Artifacts } from '../../../shared/artifacts.ts';
import type { Detail } from '../../../shared/detail.ts';
import { awsSource, dnsSource, type Evidence, type Source, type Unreachable } from '../../../shared/evidence.ts';
import { isKnown, type DnsReply } from '../../../shared/dns.ts';
import type { AuditSource, AuditSubject, Severity, Topic } from '../../../shared/finding.ts';
import type { SendWay } from '../../../shared/message/send.ts';
import type { Text } from '../../../shared/text.ts';

export type AuditTexts = {
  /** The problem, as a short noun phrase or sentence, shown on a fail. */
  readonly title: Text;
  /** The good state, shown on a pass. */
  readonly passed: Text;
  /** Why it matters to the mail, in two or three sentences that need no DNS knowledge. */
  readonly why: Text;
  /** What to do next, as instructions. */
  readonly fix: Text;
};

/** A rule's source, and the ids of the conditions of the check catalogue (S01, K12, ...) that this audit judges. */
export type CitedSource = AuditSource & { readonly checks?: readonly string[] };

export type Judgement =
  | {
      readonly verdict: 'pass';
      readonly says: Text | null;
      readonly details: readonly Detail[];
      readonly evidence: readonly Source[] | null;
    }
  | {
      readonly verdict: 'fail';
      readonly says: Text;
      readonly details: readonly Detail[];
      readonly evidence: readonly Source[] | null;
    }
  | { readonly verdict: 'not-applicable'; readonly says: Text; readonly evidence?: readonly Source[] }
  /** Some of what it needed could not be asked; the runner makes it `unknown`. */
  | { readonly verdict: 'cannot-tell'; readonly whys: readonly Unreachable[] };

/** What `judge` gets: plain values of the artifacts it needs, the Evidence of those it weighs. */
export type Inputs<N extends ArtifactName, W extends ArtifactName> = { readonly [K in N]: Artifacts[K] } & {
  readonly [K in Exclude<W, N>]: Evidence<Artifacts[K]>;
};

export type Audit = {
  readonly id: string;
  readonly topic: Topic;
  readonly subject: AuditSubject;
  readonly severity: Severity;
  /** Where a message may still be sent by other ways: those that this keeps it from. */
  readonly ways?: readonly SendWay[];
  readonly needs: readonly ArtifactName[];
  readonly weighs: readonly ArtifactName[];
  readonly texts: AuditTexts;
  readonly sources: readonly CitedSource[];
  /** Called by the runner only, with the inputs that `needs` and `weighs` name. */
  readonly judge: (inputs: never) => Judgement;
};

type Definition<N extends ArtifactName, W extends ArtifactName> = Omit<Audit, 'needs' | 'weighs' | 'judge'> & {
  /**
   * Artifacts that must be seen. One that is unreachable makes the verdict `unknown`; one that is absent makes it
   * `not-applicable` (there is nothing to judge, and an audit that weighs it says so).
   */
  readonly needs: readonly N[];
  /** Artifacts whose absence or failure is the point. */
  readonly weighs?: readonly W[];
  readonly judge: (inputs: Inputs<N, W>) => Judgement;
};

export function defineAudit<const N extends ArtifactName = never, const W extends ArtifactName = never>(
  definition: Definition<N, W>,
): Audit {
  return { weighs: [], ...definition };
}

export type Proof = {
  readonly details?: readonly Detail[];
  /** The replies that prove it; without them the runner shows all that the audit read. */
  readonly replies?: readonly DnsReply[];
  /** Requests to AWS that belong to the proof; they stand before the replies. */
  readonly calls?: readonly AwsCall[];
};

export function pass(says: Text | null = null, proof: Proof = {}): Judgement {
  return { verdict: 'pass', says, details: proof.details ?? [], evidence: evidenceIn(proof) };
}

export function fail(says: Text, proof: Proof = {}): Judgement {
  return { verdict: 'fail', says, details: proof.details ?? [], evidence: evidenceIn(proof) };
}

function evidenceIn({ calls, replies }: Proof): readonly Source[] | null {
  if (calls === undefined && replies === undefined) return null;
  return [...(calls ?? []).map(awsSource), ...(replies ?? []).map(dnsSource)];
}

export function notApplicable(says: Text, proof: Proof = {}): Judgement {
  const evidence = evidenceIn(proof);
  return { verdict: 'not-applicable', says, ...(evidence === null ? {} : { evidence }) };
}

/** Names the replies that are missing; those that are knowledge after all are left out. */
export function cannotTell(replies: readonly DnsReply[]): Judgement {
  const open = replies.filter((reply) => !isKnown(reply));
  return { verdict: 'cannot-tell', whys: open.map((reply) => ({ kind: 'dns', reply })) };
}

/** For weighed evidence that could not be had, from DNS or from AWS. */
export function cannotTellFrom(...evidence: readonly Evidence<unknown>[]): Judgement {
  const whys = evidence.flatMap((item) => (item.state === 'unreachable' ? [item.why] : []));
  return { verdict: 'cannot-tell', whys };
}
