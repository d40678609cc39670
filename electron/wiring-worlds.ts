// The part of the wiring that marries DNS, the web and SMTP to their adapters, for each kind of profile.
import type { DemoMail } from './demo/mail/demo-mails.ts';
import type { DemoWeb } from './demo/web/start-demo-web.ts';
import type { DemoDns } from './demo/start-demo-dns.ts';
import type { SmtpSetup } from './adapters/smtp/create-smtp.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import type { AccountWorld } from './flows/account-world.ts';
import type { AuditWorld } from './flows/audit-world.ts';
import type { Resolver } from './ports/resolver.ts';
import type { Ses } from './ports/ses.ts';
import type { Smtp } from './ports/smtp.ts';
import type { Web } from './ports/web.ts';
import type { Accounts } from './wiring-account.ts';
import { demoSmtp, type RunningDemo, startDemo } from './wiring-demo.ts';
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

  const sesOf = (profile: Profile): Promise<Outcome<Ses>> => openSes(profile, { runningDemo, accounts });

  return {
    choiceOf,
    auditWorld,
    async accountWorld(profile: Profile): Promise<Outcome<AccountWorld>> {
      const ses = await sesOf(profile);
      return ses.ok ? accept({ ...(await auditWorld(profile)), ses: ses.value }) : ses;
    },
    async smtp(profile: Profile): Promise<Smtp> {
      const { createSmtp } = await import('./adapters/smtp/create-smtp.ts');
      return createSmtp(profile.kind === 'demo' ? await demoSmtp(await runningDemo()) : readOnlySmtp(profile));
    },
    web: async (profile: Profile): Promise<Web> =>
      openWeb(await auditWorld(profile), profile.kind === 'demo' ? await (await runningDemo()).openWeb() : null),
    mails: async (profile: Profile): Promise<readonly DemoMail[]> =>
      profile.kind === 'demo' ? (await runningDemo()).mails() : [],
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

/** Nobody but the simulator gets mail from a profile that may change nothing. */
function readOnlySmtp(profile: Profile): SmtpSetup {
  if (profile.kind !== 'aws' || !profile.readOnly) return {};
  return { readOnly: { profile: profile.name, simulatorAllowed: profile.simulatorAllowed } };
}

type Accounted = { readonly runningDemo: () => Promise<RunningDemo>; readonly accounts: Accounts };

async function openSes(profile: Profile, { runningDemo, accounts }: Accounted): Promise<Outcome<Ses>> {
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

/** The web by a world's own resolver, which it closes at its end. */
async function openWeb({ resolver }: AuditWorld, demo: DemoWeb | null): Promise<Web> {
  const { createWeb } = await import('./adapters/web/create-web.ts');
  const { ask } = resolver;
  const web = createWeb(demo === null ? { ask } : { ask, route: demo.route, trusted: [demo.authority] });
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

const noAccount = {
  en: 'This profile has no AWS account. Choose or create a profile with one to see its identities.',
  ja: 'このプロファイルには AWS アカウントがありません。ID を表示するには、AWS アカウントのプロファイルを選ぶか作成してください。',
};

const demoOnly = {
  en: 'Only the demo has a DNS of its own to publish in. Publish the records at your DNS host.',
  ja: 'DNS へ直接公開できるのはデモ環境だけです。レコードはお使いの DNS で公開してください。',
};
