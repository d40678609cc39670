// Audits one identity of an AWS account in one region: what SES says, what DNS answers, and what follows from both.
import { accountReportVersion, type IdentityReport, type IdentityRow } from '../../shared/account-report.ts';
import type { ArtifactName, Target } from '../../shared/artifacts.ts';
import type { AwsGap } from '../../shared/aws.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { Finding } from '../../shared/finding.ts';
import type { DomainReport, Prediction } from '../../shared/report.ts';
import type { IdentityLine, SesIdentity } from '../../shared/ses.ts';
import { advise } from '../engine/advise.ts';
import { identityAudits } from '../engine/audits/catalogue.ts';
import { compareAdvisor } from '../engine/derive/compare-advisor.ts';
import { deriveTokenMatrix } from '../engine/derive/token-matrix.ts';
import { offeredChanges } from '../engine/publish/offered-changes.ts';
import { wantedRecords } from '../engine/publish/wanted-records.ts';
import { sumUpIdentity } from '../engine/sum-up/sum-up-identity.ts';
import { summarise } from '../engine/sum-up/worst.ts';
import { collect, type Gathered } from '../gather/collect.ts';
import { domainOf, listedRow } from './merge-rows.ts';
import type { AccountWorld } from './account-world.ts';
import type { DomainReports } from './domain-reports.ts';
import { predictStreams } from './predict-streams.ts';

export type IdentityRun = {
  readonly world: AccountWorld;
  readonly accountId: string | null;
  /** Told as soon as SES has said what it knows. */
  readonly onRead: (row: IdentityRow) => void;
  readonly domains: DomainReports;
};

export type IdentityOutcome = {
  readonly row: IdentityRow;
  /** Null where SES would not tell about the identity. */
  readonly report: IdentityReport | null;
  readonly gaps: readonly AwsGap[];
};

/** What the audits read, and what the report is made of besides. */
const wanted: readonly ArtifactName[] = [
  ...new Set<ArtifactName>([
    ...([
      'sesIdentity',
      'sesRelated',
      'sesRecommendations',
      'zoneServers',
      'dkimTokens',
      'mailFromAnswers',
      'dmarcWalk',
      'mailFrom',
    ] as const),
    ...identityAudits.flatMap(({ needs, weighs }) => [...needs, ...weighs]),
  ]),
];

export async function auditIdentity(line: IdentityLine, run: IdentityRun): Promise<IdentityOutcome> {
  const { world, accountId } = run;
  const startedAtMs = world.clock.nowMs();
  const listed = listedRow(line, null);
  const told = await world.ses.read({ read: 'identity', region: line.region, about: line.name });
  if (!told.ok) {
    const gap = { region: line.region, operation: 'GetEmailIdentity', subject: line.name, failure: told.failure };
    return { row: { ...listed, progress: 'failed', failure: told.failure }, report: null, gaps: [gap] };
  }
  const identity = told.value;
  const read: IdentityRow = { ...listed, ...seenIn(identity), progress: 'read' };
  run.onRead(read);

  const gathered = await gather(identity, world);
  const findings = advise(identityAudits, `${line.name} in ${line.region}`, gathered);
  const [predictions, domainReport] = await Promise.all([
    predictStreams(identity, gathered, world.resolver),
    reportOfDomain(identity, gathered, run.domains),
  ]);
  const report = assembleReport({ identity, gathered, findings, predictions, domainReport, read });
  const finishedAtMs = world.clock.nowMs();
  return {
    row: { ...report.row, checkedAtMs: finishedAtMs },
    report: {
      version: accountReportVersion,
      profileId: world.profileId,
      world: world.kind,
      accountId,
      startedAtMs,
      finishedAtMs,
      ...report,
      row: { ...report.row, checkedAtMs: finishedAtMs },
    },
    gaps: gapsIn(line, gathered),
  };
}

function gather(identity: SesIdentity, world: AccountWorld): Promise<Gathered> {
  const target: Target = {
    domain: domainOf(identity.name),
    selectors: identity.dkim.tokens,
    mailFrom: identity.mailFrom?.domain ?? null,
  };
  const { resolver, clock, randomness, ses } = world;
  return collect(wanted, { target, ask: resolver.ask, clock, randomness, account: { ses, identity } });
}

function seenIn({ verification, dkim, mailFrom }: SesIdentity) {
  const { status, origin, signingEnabled } = dkim;
  return { verification, dkim: { status, origin, signingEnabled }, mailFrom };
}

/** An address at a provider of mailboxes is not the account's domain to audit. */
async function reportOfDomain(
  identity: SesIdentity,
  { sesRelated }: Gathered,
  domains: DomainReports,
): Promise<DomainReport | null> {
  if (identity.kind !== 'domain') return null;
  const others = sesRelated?.state === 'seen' ? sesRelated.value.identities : [];
  const same = [identity, ...others.filter(({ name }) => name === identity.name)];
  const outcome = await domains(identity.domain, same);
  return outcome.ok ? outcome.value : null;
}

type Parts = {
  readonly identity: SesIdentity;
  readonly gathered: Gathered;
  readonly findings: readonly Finding[];
  readonly predictions: readonly Prediction[];
  readonly domainReport: DomainReport | null;
  readonly read: IdentityRow;
};

type Assembled = Omit<IdentityReport, 'version' | 'profileId' | 'world' | 'accountId' | 'startedAtMs' | 'finishedAtMs'>;

function assembleReport(parts: Parts): Assembled {
  const { identity, gathered, findings, predictions, domainReport, read } = parts;
  const { dkimTokens, zoneServers, mailFromAnswers, dmarcWalk, sesRecommendations, sesRelated } = gathered;
  const { headline, worst, worstTitle } = sumUpIdentity(identity, findings);
  const related = sesRelated?.state === 'seen' ? sesRelated.value.identities : [];
  return {
    row: { ...read, progress: 'audited', dmarc: predictions[0]?.result ?? null, worst, worstTitle },
    identity,
    headline,
    matrix:
      dkimTokens?.state === 'seen'
        ? deriveTokenMatrix(identity, dkimTokens.value, zoneServers?.state === 'seen' ? zoneServers.value : null)
        : null,
    findings,
    domainSummary: domainReport === null ? null : summarise(domainReport),
    predictions,
    records: wantedRecords({
      identity,
      tokens: dkimTokens ?? notGathered,
      mailFrom: mailFromAnswers ?? notGathered,
      dmarc: dmarcWalk ?? notGathered,
      related,
    }),
    zone: zoneServers?.state === 'seen' ? zoneServers.value.zone : identity.domain,
    // BIMI and the DMARC record itself are judged with the domain.
    advisor:
      sesRecommendations?.state === 'seen'
        ? compareAdvisor(sesRecommendations.value, [...findings, ...(domainReport?.findings ?? [])])
        : [],
    changes: offeredChanges(identity, related),
  };
}

const notGathered: Evidence<never> = { state: 'unreachable', why: { kind: 'cancelled' }, atMs: 0, from: [] };

/** What AWS would not say about this identity, each operation once. */
function gapsIn({ name, region }: IdentityLine, gathered: Gathered): readonly AwsGap[] {
  const gaps = Object.values(gathered).flatMap((evidence: Evidence<unknown>) =>
    evidence.state === 'unreachable' && evidence.why.kind === 'aws' && evidence.why.failure.kind !== 'cancelled'
      ? [{ region, operation: evidence.why.call?.operation ?? '', subject: name, failure: evidence.why.failure }]
      : [],
  );
  return gaps.filter(({ operation }, index) => gaps.findIndex((gap) => gap.operation === operation) === index);
}
