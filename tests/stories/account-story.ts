// The demo account from end to end: the simulated SES over HTTP, the demo's name servers over packets, all flows and audits.
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import type { ResolverOptions } from '../../electron/adapters/dns/options.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemRandomness } from '../../electron/adapters/system/randomness.ts';
import {
  demoAccessKey,
  type DemoSesOptions,
  demoRegions,
  startDemoSes,
} from '../../electron/demo/ses/start-demo-ses.ts';
import { startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import type { World } from '../../electron/demo/world.ts';
import { auditAccount } from '../../electron/flows/audit-account.ts';
import { auditIdentity, type IdentityOutcome } from '../../electron/flows/audit-identity.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import { readRegion } from '../../electron/flows/read-region.ts';
import type { AccountReport, IdentityReport } from '../../shared/account-report.ts';
import type { DnsQuestion, DnsReply } from '../../shared/dns.ts';
import { accept, refuse } from '../../shared/failure.ts';
import type { Finding } from '../../shared/finding.ts';
import type { IdentityLine, IdentityRef } from '../../shared/ses.ts';

/** Faster than AWS, so that a test need not wait for its rate limits. */
const rateFactor = 1000;

export type AccountOptions = {
  /** Another world than that of the scenario files. */
  readonly dns?: World;
  readonly ses?: Omit<DemoSesOptions, 'world'>;
  /** How often a request to SES is sent before it is given up. */
  readonly attempts?: number;
};

export type RunningAccount = {
  /** Another one each time, whose resolver remembers nothing; closed with the account. */
  readonly openWorld: (options?: Partial<ResolverOptions>) => AccountWorld;
  readonly dns: Awaited<ReturnType<typeof startDemoDns>>;
  readonly site: Awaited<ReturnType<typeof startDemoSes>>;
  readonly close: () => Promise<void>;
};

export async function openDemoAccount(options: AccountOptions = {}): Promise<RunningAccount> {
  const dns = await startDemoDns(options.dns === undefined ? {} : { world: options.dns });
  const site = await startDemoSes({ rateFactor, ...options.ses, world: dns.world });
  const server = parseServer(dns.address);
  if (!server.ok) throw new Error(`the resolver does not take ${dns.address}`);
  const clock = { nowMs: options.ses?.nowMs ?? systemClock.nowMs };
  const ses = createSes({
    name: 'Demo',
    regions: demoRegions,
    credentials: { kind: 'keys' },
    endpoint: site.endpoint,
    proxy: null,
    readOnly: false,
    accessKey: () => Promise.resolve(accept(demoAccessKey)),
    mfaCode: () => Promise.resolve(null),
    clock,
    environment: {},
    rateFactor,
    ...(options.attempts === undefined ? {} : { attempts: options.attempts }),
  });
  const opened: AccountWorld[] = [];
  return {
    openWorld: (resolving = {}) => {
      const resolver = createResolver({ servers: [server.value], clock, route: dns.route, ...resolving });
      const world = { profileId: 'demo', kind: 'demo', resolver, ses, clock, randomness: systemRandomness } as const;
      opened.push(world);
      return world;
    },
    dns,
    site,
    close: async () => {
      await Promise.all([...opened.map(({ resolver }) => resolver.close()), ses.close()]);
      await Promise.all([site.close(), dns.close()]);
    },
  };
}

export type AccountStory = { readonly report: AccountReport; readonly identities: readonly IdentityReport[] };

export async function auditDemoAccount(
  world: AccountWorld,
  only: readonly IdentityRef[] | null = null,
): Promise<AccountStory> {
  const identities: IdentityReport[] = [];
  const outcome = await auditAccount(
    { world, accounts: null, reports: null, signal: new AbortController().signal, only },
    {
      onRegion: () => {},
      onRow: () => {},
      onReport: (report) => identities.push(report),
      onProgress: () => {},
    },
  );
  if (!outcome.ok) throw new Error(`the account could not be audited: ${outcome.failure.kind}`);
  return { report: outcome.value, identities };
}

export async function linesOf({ ses }: AccountWorld): Promise<readonly IdentityLine[]> {
  const regions = await Promise.all(ses.regions.map((region) => readRegion(region, ses, null)));
  return regions.flatMap(({ lines }) => lines);
}

/** The identity alone, without the audit of its domain; what SES once said to this world is not asked again. */
export function auditOne(line: IdentityLine, world: AccountWorld): Promise<IdentityOutcome> {
  const domains = () => Promise.resolve(refuse({ kind: 'cancelled' }));
  return auditIdentity(line, { world, accountId: null, onRead: () => {}, domains });
}

export async function auditIdentities(
  world: AccountWorld,
  wanted: (line: IdentityLine) => boolean = () => true,
): Promise<readonly IdentityOutcome[]> {
  const lines = await linesOf(world);
  return Promise.all(lines.filter(wanted).map((line) => auditOne(line, world)));
}

/** What is answered in the place of DNS; null leaves its own answer. `server`: the one that is asked by name. */
export type Disturbed = (question: DnsQuestion, server: string | null) => DnsReply | null;

export function withAsk(world: AccountWorld, disturbed: Disturbed): AccountWorld {
  const { resolver } = world;
  const ask: typeof resolver.ask = (question, options = {}) => {
    const reply = disturbed(question, options.server ?? null);
    return reply === null ? resolver.ask(question, options) : Promise.resolve(reply);
  };
  return { ...world, resolver: { ...resolver, ask } };
}

/** Each question is asked once, whoever is asked: for many runs on one and the same DNS. */
export function withMemory(world: AccountWorld): AccountWorld {
  const known = new Map<string, Promise<DnsReply>>();
  const { resolver } = world;
  const ask: typeof resolver.ask = (question, options = {}) => {
    const key = [options.server ?? '', options.recurse ?? '', question.type, question.name].join(' ');
    const reply = known.get(key) ?? resolver.ask(question, options);
    known.set(key, reply);
    return reply;
  };
  return { ...world, resolver: { ...resolver, ask } };
}

/** `orchard.example us-east-1` */
export function nameOf({ name, region }: IdentityRef): string {
  return `${name} ${region}`;
}

/** Everything that is neither a pass nor not applicable, worst first: `high ses-dkim-token-absent`, `unknown: ses-...`. */
export function toldOf(findings: readonly Finding[]): readonly string[] {
  const told = findings.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
  return told
    .map(({ verdict, severity, id }) => (verdict === 'fail' ? `${severity} ${id}` : `${verdict}: ${id}`))
    .map((line, index) => ({ line, index }))
    .toSorted((a, b) => weightOf(a.line) - weightOf(b.line) || a.index - b.index)
    .map(({ line }) => line);
}

const weights = ['blocker', 'high', 'medium', 'low', 'info', 'unknown:', 'error:'];

function weightOf(line: string): number {
  return weights.indexOf(line.split(' ')[0] ?? '');
}
