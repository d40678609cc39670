// SES's recommendations and our findings as one list, each saying who found it, with what earlier readings knew.
import type { AdvisorLine, IdentityReport } from '../../../shared/account-report.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { atLeastAsSevere, type Finding, type Severity } from '../../../shared/finding.ts';
import type { Known } from '../../../shared/health/known.ts';
import type { RecommendationRow, Recommendations } from '../../../shared/health/panels.ts';
import type { SesRecommendation } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';

export type Recommended = {
  readonly region: RegionName;
  readonly nowMs: number;
  /** What SES lists now; where it could not be asked, its part of the history stays as it was. */
  readonly ses: Known<readonly SesRecommendation[]>;
  /** The identities of the region as they were last audited. */
  readonly identities: readonly IdentityReport[];
  /** Our findings about the region as a whole. */
  readonly findings: readonly Finding[];
  /** The list as it was kept. */
  readonly before: readonly RecommendationRow[];
};

/** What is found now, before its history is looked up. */
type Found = Omit<RecommendationRow, 'firstSeenAtMs' | 'lastSeenAtMs' | 'fixedAtMs' | 'status'> & {
  readonly status: 'open' | 'fixed';
  readonly sinceMs: number | null;
  readonly fixedAtMs: number | null;
};

export function mergeRecommendations(told: Recommended): Recommendations {
  const listed = told.ses.known ? told.ses.value : [];
  const found = [...fromSes(listed, told), ...fromIdentities(told), ...fromRegion(told, listed)];
  const rows = [...found.map((one) => withHistory(one, told)), ...gone(found, told)];
  const audited = new Set(told.identities.map(({ row }) => row.name));
  const spokenOf = listed.flatMap(({ identity }) => (identity === null ? [] : [identity]));
  return {
    rows: rows.toSorted(byUrgency),
    gaps: told.ses.known ? [] : [told.ses.gap],
    unaudited: [...new Set(spokenOf.filter((name) => !audited.has(name)))],
  };
}

function fromSes(listed: readonly SesRecommendation[], { identities, findings }: Recommended): readonly Found[] {
  return listed.map((recommendation): Found => {
    const { identity, type, description, status, impact, resourceArn } = recommendation;
    const line = lineAbout(recommendation, identities);
    const same = findings.filter(({ id, verdict }) => verdict === 'fail' && auditsAbout(type).includes(id));
    const ours = line?.verdict === 'agree' ? line.findings : same.map(({ id }) => id);
    const isOpen = status === 'OPEN';
    return {
      key: keyOf(recommendation),
      foundBy: isOpen && ours.length > 0 ? 'both' : 'ses',
      resource: identity ?? nameIn(resourceArn),
      type,
      description,
      says: line?.says ?? same[0]?.title ?? (identity === null ? noCheck : onlySes),
      severity: severityOf(recommendation, ours, { identities, findings }),
      impact,
      status: isOpen ? 'open' : 'fixed',
      sinceMs: recommendation.createdAtMs,
      fixedAtMs: isOpen ? null : recommendation.lastUpdatedAtMs,
      findings: isOpen ? ours : [],
    };
  });
}

/** Types that speak of the account's reputation rather than of DNS. */
export const auditsOfType: { readonly [type: string]: readonly string[] } = {
  COMPLAINT: [
    'account-reputation-provider-complaints-high',
    'account-reputation-provider-complaints-raised',
    'account-reputation-complaint-review',
    'account-reputation-complaint-pause',
  ],
  BOUNCE: [
    'account-reputation-bounce-watch',
    'account-reputation-bounce-review',
    'account-reputation-bounce-pause',
    'account-reputation-bounce-rising',
  ],
  IP_LISTING: ['account-ip-listed'],
};

/** A type is AWS's word: it may be one that every object has. */
function auditsAbout(type: string): readonly string[] {
  return Object.hasOwn(auditsOfType, type) ? (auditsOfType[type] ?? []) : [];
}

/** They only say that SES's advisor has something open, which stands in the list itself. */
export const auditsOfAdvice: readonly string[] = ['account-vdm-advice-open', 'account-vdm-advice-reputation'];

function lineAbout(
  { identity, type, description }: SesRecommendation,
  identities: readonly IdentityReport[],
): AdvisorLine | undefined {
  const report = identities.find(({ row }) => row.name === identity);
  return report?.advisor.find(
    ({ recommendation }) => recommendation?.type === type && recommendation.description === description,
  );
}

/** The worst of our findings about it; SES's own impact where only SES speaks. */
function severityOf(
  { impact, identity }: SesRecommendation,
  ours: readonly string[],
  { identities, findings }: Pick<Recommended, 'identities' | 'findings'>,
): Severity {
  const all = [...(identities.find(({ row }) => row.name === identity)?.findings ?? []), ...findings];
  const own = all.filter(({ id, verdict }) => verdict === 'fail' && ours.includes(id)).map(({ severity }) => severity);
  return own.reduce(
    (worst, severity) => (atLeastAsSevere(severity, worst) ? severity : worst),
    impact === 'HIGH' ? 'high' : 'low',
  );
}

/** What we alone find at identities, in the fields that SES's advisor looks at. */
function fromIdentities({ identities }: Recommended): readonly Found[] {
  return identities.flatMap(({ row, advisor, findings }) =>
    advisor
      .filter(({ verdict }) => verdict === 'only-ours')
      .flatMap((line) => findings.filter(({ id, verdict }) => verdict === 'fail' && line.findings.includes(id)))
      .map((finding) => ours(finding, row.name)),
  );
}

/** What we alone find about the region as a whole. */
function fromRegion(all: Recommended, listed: readonly SesRecommendation[]): readonly Found[] {
  const { findings, region, ses, before } = all;
  const open = listed.filter(({ status }) => status === 'OPEN');
  // Where SES could not be asked, what both found before stays one row.
  const kept = ses.known ? [] : before.filter(({ foundBy, status }) => foundBy === 'both' && status === 'open');
  const told = new Set([...open.flatMap(({ type }) => auditsAbout(type)), ...kept.flatMap((row) => row.findings)]);
  return findings
    .filter(({ id, verdict }) => verdict === 'fail' && !told.has(id) && !auditsOfAdvice.includes(id))
    .map((finding) => ours(finding, region));
}

function ours({ id, topic, title, says, severity }: Finding, resource: string): Found {
  return {
    key: `plumbline ${resource} ${id}`,
    foundBy: 'plumbline',
    resource,
    type: topic,
    description: null,
    says: says === null ? title : joined(title, says),
    severity,
    impact: null,
    status: 'open',
    sinceMs: null,
    fixedAtMs: null,
    findings: [id],
  };
}

function joined(title: Text, says: Text): Text {
  return { en: `${title.en}. ${says.en}`, ja: `${title.ja}。${says.ja}` };
}

function withHistory({ sinceMs, ...found }: Found, { before, nowMs }: Recommended): RecommendationRow {
  const known = before.find(({ key }) => key === found.key) ?? before.find((row) => isSameAs(found, row));
  return {
    ...found,
    firstSeenAtMs: Math.min(known?.firstSeenAtMs ?? nowMs, sinceMs ?? nowMs),
    lastSeenAtMs: nowMs,
    fixedAtMs: found.status === 'fixed' ? (found.fixedAtMs ?? known?.fixedAtMs ?? nowMs) : null,
  };
}

/** What only we found once, and SES tells now as well. */
function isSameAs({ resource, findings }: Pick<Found, 'resource' | 'findings'>, row: RecommendationRow): boolean {
  return row.foundBy === 'plumbline' && row.resource === resource && row.findings.some((id) => findings.includes(id));
}

/** Rows of before that are not found any more: fixed where we looked and passed, forgotten where SES dropped them. */
function gone(found: readonly Found[], told: Recommended): readonly RecommendationRow[] {
  const { before, ses, nowMs } = told;
  return before
    .filter((row) => !found.some((one) => one.key === row.key || isSameAs(one, row)))
    .map((row): RecommendationRow => {
      if (row.foundBy !== 'plumbline') return ses.known ? { ...row, status: 'forgotten' } : row;
      if (row.status !== 'open' || !isPassed(row, told)) return row;
      return { ...row, status: 'fixed', fixedAtMs: nowMs };
    });
}

/** Only a pass says that it is fixed; what could not be asked, or was not audited this time, does not. */
function isPassed(
  { resource, findings: ids }: RecommendationRow,
  { identities, findings, region }: Recommended,
): boolean {
  const all = resource === region ? findings : (identities.find(({ row }) => row.name === resource)?.findings ?? []);
  const same = all.filter(({ id }) => ids.includes(id));
  return same.length > 0 && same.every(({ verdict }) => verdict === 'pass' || verdict === 'not-applicable');
}

const order = { open: 0, fixed: 1, forgotten: 2 } as const;

function byUrgency(a: RecommendationRow, b: RecommendationRow): number {
  if (a.status !== b.status) return order[a.status] - order[b.status];
  if (a.severity !== b.severity) return atLeastAsSevere(a.severity, b.severity) ? -1 : 1;
  return a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : a.key < b.key ? -1 : 1;
}

function keyOf({ resourceArn, type, description }: SesRecommendation): string {
  return `ses ${resourceArn} ${type} ${description}`;
}

const onlySes: Text = {
  en: 'So far only SES says this. Audit the identity to see whether DNS agrees.',
  ja: 'SES のみが報告しています。ID を診断すると、DNS の状態と照らし合わせられます。',
};

const noCheck: Text = {
  en: 'Only SES can see this: Plumbline has no check for it.',
  ja: 'SES だけが把握できる情報で、Plumbline には対応する診断項目がありません。',
};

/** `arn:aws:ses:us-east-1:111122223333:tenant/shop/tn-1` -> `tenant/shop/tn-1`. */
function nameIn(arn: string): string {
  return arn.split(':').slice(5).join(':') || arn;
}
