// Does what findings about identities say: publishes their records in the running DNS, audits again, and tells what did
// not come out well.
import { printValue } from '../../electron/demo/published-record.ts';
import { nameServersOf, worldAt } from '../../electron/demo/world-at.ts';
import { listedServers, type World, zoneOf } from '../../electron/demo/world.ts';
import { normalName } from '../../electron/engine/protocols/dns/name.ts';
import type { IdentityReport } from '../../shared/account-report.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { DnsRecord } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import type { IdentityLine } from '../../shared/ses.ts';
import { auditIdentities, nameOf, type RunningAccount } from './account-story.ts';
import { recordsOf } from './try-cures.ts';

export type AccountTrial = {
  readonly reports: readonly IdentityReport[];
  /** `id of identity`: what was published. */
  readonly tried: readonly string[];
  /** `id of identity: what went wrong`, one line each. */
  readonly faults: readonly string[];
};

type Cure = { readonly group: string; readonly report: IdentityReport; readonly finding: Finding };

/** One cure of each domain at a time: domains do not touch each other. `open` starts the same account each time. */
export async function tryAccountCures(open: () => Promise<RunningAccount>): Promise<AccountTrial> {
  const reports = await running(open, (account) => audited(account, () => true));
  const cures = reports.flatMap((report) =>
    report.findings
      .filter((finding) => finding.verdict === 'fail' && recordsOf(finding).length > 0)
      .map((finding) => ({ group: groupOf(report.row.name), report, finding })),
  );
  const faults: string[] = [];
  for (const round of inRounds(cures))
    faults.push(...(await running(open, (account) => tryRound(account, round, reports))));
  return { reports, tried: cures.map(nameCure), faults };
}

async function running<T>(
  open: () => Promise<RunningAccount>,
  use: (account: RunningAccount) => Promise<T>,
): Promise<T> {
  const account = await open();
  try {
    return await use(account);
  } finally {
    await account.close();
  }
}

async function audited(
  account: RunningAccount,
  wanted: (line: IdentityLine) => boolean,
): Promise<readonly IdentityReport[]> {
  const outcomes = await auditIdentities(account.openWorld(), wanted);
  return outcomes.flatMap(({ report }) => report ?? []);
}

/** The domain to which a name belongs, as far as the demo's names go. */
function groupOf(name: string): string {
  return normalName(name.slice(name.lastIndexOf('@') + 1))
    .split('.')
    .slice(-2)
    .join('.');
}

function inRounds(cures: readonly Cure[]): readonly (readonly Cure[])[] {
  const rounds: Cure[][] = [];
  for (const cure of cures) {
    const free = rounds.find((round) => round.every(({ group }) => group !== cure.group));
    if (free === undefined) rounds.push([cure]);
    else free.push(cure);
  }
  return rounds;
}

async function tryRound(
  account: RunningAccount,
  cures: readonly Cure[],
  before: readonly IdentityReport[],
): Promise<readonly string[]> {
  const faults = cures.flatMap((cure) =>
    recordsOf(cure.finding).flatMap((record) => {
      const fault = published(account, record);
      return fault === null ? [] : [`${nameCure(cure)}: ${fault}`];
    }),
  );
  const groups = new Set(cures.map(({ group }) => group));
  const after = await audited(account, ({ name }) => groups.has(groupOf(name)));
  return [...faults, ...cures.flatMap((cure) => whatCameOf(cure, before, after))];
}

/** Publishes it in the DNS that runs; why it cannot be done as it says, or null. */
function published({ dns }: RunningAccount, record: RecordToPublish): string | null {
  const fault = faultIn(record, dns.world());
  dns.publish([record]);
  return fault;
}

function faultIn({ act, name, type, value, instead }: RecordToPublish, world: World): string | null {
  if (/[<>]/u.test(value)) return `"${value}" has a gap`;
  const views = viewsOf(world, name);
  const holds = (records: readonly DnsRecord[], wanted: string): boolean =>
    records.some((record) => record.type === type && printValue(record) === wanted);
  if (act === 'add' && views.every((records) => holds(records, value))) return `${type} ${value} stands there already`;
  const gone = act === 'remove' ? value : instead;
  if (gone !== undefined && !views.some((records) => holds(records, gone)))
    return `${type} ${gone} is not there to be taken away`;
  const clash = views.some((records) => records.some((other) => (other.type === 'CNAME') !== (type === 'CNAME')));
  return act === 'add' && clash ? `${type} ${name} would stand beside a CNAME` : null;
}

/** What each server of the zone has at the name. */
function viewsOf(world: World, name: string): readonly (readonly DnsRecord[])[] {
  const zone = zoneOf(world, name);
  if (zone === null) return [];
  const hosts = listedServers(world, zone.name).filter((host) => nameServersOf(world).has(host));
  return hosts.map((host) => worldAt(world, host).names.get(name) ?? []);
}

function whatCameOf(
  cure: Cure,
  before: readonly IdentityReport[],
  after: readonly IdentityReport[],
): readonly string[] {
  const again = reportOf(after, cure.report)?.findings.find(({ id }) => id === cure.finding.id);
  const said = nameCure(cure);
  const worse = after
    .filter(({ row }) => groupOf(row.name) === cure.group)
    .flatMap((report) => {
      const failed = new Set(failsOf(reportOf(before, report)).map(({ id }) => id));
      return failsOf(report)
        .filter(({ id }) => !failed.has(id))
        .map(({ id, severity }) => `${said}: its cure brings ${severity} ${id} of ${nameOf(report.row)}`);
    });
  return [
    ...(again === undefined ? [`${said}: not audited again`] : []),
    ...(again?.verdict === 'fail' ? [`${said}: still there: ${again.says?.en ?? ''}`] : []),
    ...(again?.verdict === 'unknown' || again?.verdict === 'error' ? [`${said}: ${again.verdict} now`] : []),
    ...worse,
  ];
}

function failsOf(report: IdentityReport | undefined): readonly Finding[] {
  return (report?.findings ?? []).filter(({ verdict }) => verdict === 'fail');
}

function reportOf(reports: readonly IdentityReport[], { row }: IdentityReport): IdentityReport | undefined {
  return reports.find((one) => nameOf(one.row) === nameOf(row));
}

function nameCure({ report, finding }: Cure): string {
  return `${finding.id} of ${nameOf(report.row)}`;
}
