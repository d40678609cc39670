// The part of the wiring that marries DNS, and the embedded demo world, to their adapters.
import type { DemoSes } from './demo/ses/start-demo-ses.ts';
import type { DemoSmtp } from './demo/smtp/start-demo-smtp.ts';
import type { DemoDns } from './demo/start-demo-dns.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import type { AccountWorld } from './flows/account-world.ts';
import type { SmtpRoute, SmtpSetup } from './adapters/smtp/create-smtp.ts';
import type { AuditWorld } from './flows/audit-world.ts';
import type { Resolver } from './ports/resolver.ts';
import type { Ses } from './ports/ses.ts';
import type { Smtp } from './ports/smtp.ts';
import type { Web } from './ports/web.ts';
import type { Accounts } from './wiring-account.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { RecordToPublish } from '../shared/detail.ts';
import { accept, type Outcome, refuse } from '../shared/failure.ts';
import type { Profile, ResolverChoice } from '../shared/profile.ts';

/** As fast as one likes to look: the real limits are for those who look at them. */
export const demoRateFactor = 25;

/** What each profile looks at; the demo starts when it is first wanted. */
export function openWorlds(accounts: Accounts) {
  let demo: Promise<RunningDemo> | null = null;

  const runningDemo = (): Promise<RunningDemo> => {
    demo ??= startDemo({ dnsPort: 0, sesPort: 0, rateFactor: demoRateFactor });
    return demo;
  };

  async function choiceOf(profile: Profile): Promise<ResolverChoice> {
    if (profile.kind !== 'demo') return profile.resolver;
    return { kind: 'servers', servers: [(await runningDemo()).dns.address] };
  }

  async function auditWorld(profile: Profile): Promise<AuditWorld> {
    const kind = profile.kind === 'demo' ? 'demo' : 'live';
    const route = profile.kind === 'demo' ? (await runningDemo()).dns.route : undefined;
    const resolver = await resolverFor(await choiceOf(profile), route);
    return { profileId: profile.id, kind, resolver, clock: systemClock, randomness: systemRandomness };
  }

  async function sesOf(profile: Profile): Promise<Outcome<Ses>> {
    switch (profile.kind) {
      case 'demo':
        return accept((await (await runningDemo()).openAccount()).ses);
      case 'aws':
        return accounts.open(profile);
      case 'dns':
        return refuse({ kind: 'not-allowed', because: noAccount });
      default:
        return assertNever(profile);
    }
  }

  return {
    choiceOf,
    auditWorld,
    async accountWorld(profile: Profile): Promise<Outcome<AccountWorld>> {
      const ses = await sesOf(profile);
      return ses.ok ? accept({ ...(await auditWorld(profile)), ses: ses.value }) : ses;
    },
    async smtp(profile: Profile): Promise<Smtp> {
      const { createSmtp } = await import('./adapters/smtp/create-smtp.ts');
      return createSmtp(profile.kind === 'demo' ? await demoSmtp(await runningDemo()) : {});
    },
    web: async (profile: Profile): Promise<Web> => openWeb(await auditWorld(profile)),
    async publish(records: readonly RecordToPublish[], profile: Profile): Promise<Outcome<null>> {
      if (profile.kind !== 'demo') return refuse({ kind: 'not-allowed', because: demoOnly });
      (await runningDemo()).dns.publish(records);
      return accept(null);
    },
    async close(): Promise<void> {
      if (demo !== null) await (await demo).close();
    },
  };
}

/** The web by a world's own resolver, which it closes at its end. */
async function openWeb({ resolver }: AuditWorld): Promise<Web> {
  const { createWeb } = await import('./adapters/web/create-web.ts');
  const web = createWeb({ ask: resolver.ask });
  return {
    ...web,
    close: async () => {
      await Promise.all([web.close(), resolver.close()]);
    },
  };
}

/** The resolver for a choice; a choice that names none has no servers and answers nothing. */
export async function resolverFor(choice: ResolverChoice, route?: DemoDns['route']): Promise<Resolver> {
  const [{ createResolver }, { serversOf }] = await Promise.all([
    import('./adapters/dns/create-resolver.ts'),
    import('./adapters/dns/servers.ts'),
  ]);
  const servers = serversOf(choice);
  const known = servers.ok ? servers.value : [];
  return createResolver({ servers: known, clock: systemClock, ...(route === undefined ? {} : { route }) });
}

/** The simulated SES, and its account by the real adapter over HTTP. */
export type DemoAccount = { readonly site: DemoSes; readonly ses: Ses };

export type RunningDemo = {
  readonly dns: DemoDns;
  /** Where the demo's own SMTP server stands in for an endpoint's port. */
  readonly smtpRoute: SmtpRoute;
  /** Started when it is first wanted: the AWS SDK is large, and most first looks need DNS alone. */
  readonly openAccount: () => Promise<DemoAccount>;
  readonly close: () => Promise<void>;
};

export type DemoPlan = { readonly dnsPort: number; readonly sesPort: number; readonly rateFactor: number };

export async function startDemo(plan: DemoPlan): Promise<RunningDemo> {
  const { startDemoDns } = await import('./demo/start-demo-dns.ts');
  const dns = await startDemoDns({ portNumber: plan.dnsPort });
  let account: Promise<DemoAccount> | null = null;
  let smtp: Promise<DemoSmtp> | null = null;
  return {
    dns,
    smtpRoute: async ({ host, portNumber }) => {
      smtp ??= import('./demo/smtp/start-demo-smtp.ts').then(({ startDemoSmtp }) => startDemoSmtp());
      return (await smtp).route(host, portNumber);
    },
    openAccount: () => {
      account ??= openDemoAccount(dns, plan);
      return account;
    },
    close: async () => {
      if (account !== null) {
        const { ses, site } = await account;
        await ses.close();
        await site.close();
      }
      if (smtp !== null) await (await smtp).close();
      await dns.close();
    },
  };
}

/** What stands in for SES's SMTP interface, and the key whose password opens it. */
export async function demoSmtp({ smtpRoute }: RunningDemo): Promise<SmtpSetup> {
  const { demoAccessKey } = await import('./demo/ses/start-demo-ses.ts');
  return { route: smtpRoute, demoKey: demoAccessKey };
}

async function openDemoAccount(dns: DemoDns, { sesPort, rateFactor }: DemoPlan): Promise<DemoAccount> {
  const [{ startDemoSes, demoAccessKey, demoRegions }, { createSes }] = await Promise.all([
    import('./demo/ses/start-demo-ses.ts'),
    import('./adapters/aws/create-ses.ts'),
  ]);
  const site = await startDemoSes({ portNumber: sesPort, world: dns.world, publish: dns.publish, rateFactor });
  const ses = createSes({
    name: 'Demo',
    regions: demoRegions,
    credentials: { kind: 'keys' },
    endpoint: site.endpoint,
    proxy: null,
    readOnly: false,
    accessKey: () => Promise.resolve(accept(demoAccessKey)),
    mfaCode: () => Promise.resolve(null),
    clock: systemClock,
    environment: {},
    rateFactor,
  });
  return { site, ses };
}

const noAccount = {
  en: 'This profile has no AWS account. Choose or create a profile with one to see its identities.',
  ja: 'このプロファイルには AWS アカウントがありません。ID を表示するには、AWS アカウントのプロファイルを選ぶか作成してください。',
};

const demoOnly = {
  en: 'Only the demo has a DNS of its own to publish in. Publish the records at your DNS host.',
  ja: 'DNS へ直接公開できるのはデモ環境だけです。レコードはお使いの DNS で公開してください。',
};
