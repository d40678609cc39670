// Audits one domain: gather all evidence, judge it, sum it up.
import type { ArtifactName, Target } from '../../shared/artifacts.ts';
import type { DnsQuestion, DnsReply } from '../../shared/dns.ts';
import { accept, type Failure, type Outcome, refuse } from '../../shared/failure.ts';
import { type DomainReport, reportVersion } from '../../shared/report.ts';
import { advise } from '../engine/advise.ts';
import { domainAudits } from '../engine/audits/catalogue.ts';
import { toUnicode } from '../engine/protocols/dns/name.ts';
import { sumUp } from '../engine/sum-up/sum-up.ts';
import { collect } from '../gather/collect.ts';
import type { Resolver } from '../ports/resolver.ts';
import type { AuditWorld } from './audit-world.ts';
import { diagnoseSilence } from './diagnose-silence.ts';

export type AuditOptions = {
  readonly signal: AbortSignal;
  /** Told when a question is sent (`answered` false) and when it ended. */
  readonly onQuestion?: (question: DnsQuestion, answered: boolean) => void;
};

/** Every artifact that some audit reads; `existence` decides whether there is a domain at all. */
const wanted: readonly ArtifactName[] = [
  ...new Set<ArtifactName>(['existence', ...domainAudits.flatMap(({ needs, weighs }) => [...needs, ...weighs])]),
];

/** Refuses for a name that does not exist, a resolver that cannot be used, and a cancelled run; else a whole report. */
export async function auditDomain(
  target: Target,
  world: AuditWorld,
  options: AuditOptions,
): Promise<Outcome<DomainReport>> {
  const startedAtMs = world.clock.nowMs();
  const replies: DnsReply[] = [];
  const stopped = new AbortController();
  const ask = watched(world.resolver, { options, replies, signal: AbortSignal.any([options.signal, stopped.signal]) });

  const silence = diagnoseSilence({ target, world, ask, replies }).then((failure) => {
    if (failure !== null) stopped.abort();
    return failure;
  });
  const gathered = await collect(wanted, { target, ask, clock: world.clock, randomness: world.randomness });
  if (options.signal.aborted) return refuse({ kind: 'cancelled' });
  const failure: Failure | null = await silence;
  if (failure !== null) return refuse(failure);

  const findings = advise(domainAudits, target.domain, gathered);
  return accept({
    version: reportVersion,
    domain: target.domain,
    unicode: toUnicode(target.domain),
    profileId: world.profileId,
    world: world.kind,
    resolver: world.resolver.servers,
    startedAtMs,
    finishedAtMs: world.clock.nowMs(),
    questions: new Set(replies.map(({ question }) => `${question.name} ${question.type}`)).size,
    selectors: target.selectors,
    mailFrom: target.mailFrom,
    findings,
    ...sumUp(target.domain, gathered, findings),
  });
}

type Watch = { readonly options: AuditOptions; readonly replies: DnsReply[]; readonly signal: AbortSignal };

function watched(resolver: Resolver, { options, replies, signal }: Watch): Resolver['ask'] {
  return async (question, asked = {}) => {
    options.onQuestion?.(question, false);
    const reply = await resolver.ask(question, { ...asked, signal });
    replies.push(reply);
    options.onQuestion?.(question, true);
    return reply;
  };
}
