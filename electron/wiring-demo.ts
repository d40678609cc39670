// The embedded demo world as it runs: its DNS at once, its SES, SMTP and web when they are first wanted.
import type { DemoMail } from './demo/mail/demo-mails.ts';
import type { DemoSes } from './demo/ses/start-demo-ses.ts';
import type { DemoSmtp } from './demo/smtp/start-demo-smtp.ts';
import type { DemoWeb } from './demo/web/start-demo-web.ts';
import type { DemoDns } from './demo/start-demo-dns.ts';
import { systemClock } from './adapters/system/clock.ts';
import type { SmtpRoute, SmtpSetup } from './adapters/smtp/create-smtp.ts';
import type { Ses } from './ports/ses.ts';
import { accept } from '../shared/failure.ts';

/** The simulated SES, and its account by the real adapter over HTTP. */
export type DemoAccount = { readonly site: DemoSes; readonly ses: Ses };

export type RunningDemo = {
  readonly dns: DemoDns;
  /** Where the demo's own SMTP server stands in for an endpoint's port. */
  readonly smtpRoute: SmtpRoute;
  /** Started when it is first wanted: the AWS SDK is large, and most first looks need DNS alone. */
  readonly openAccount: () => Promise<DemoAccount>;
  readonly openWeb: () => Promise<DemoWeb>;
  /** Examples of received mail; their keys are published when they are first wanted. */
  readonly mails: () => Promise<readonly DemoMail[]>;
  readonly close: () => Promise<void>;
};

export type DemoPlan = { readonly dnsPort: number; readonly sesPort: number; readonly rateFactor: number };

export async function startDemo(plan: DemoPlan): Promise<RunningDemo> {
  const { startDemoDns } = await import('./demo/start-demo-dns.ts');
  const dns = await startDemoDns({ portNumber: plan.dnsPort });
  let account: Promise<DemoAccount> | null = null;
  let smtp: Promise<DemoSmtp> | null = null;
  let web: Promise<DemoWeb> | null = null;
  let mails: Promise<readonly DemoMail[]> | null = null;
  const openAccount = (): Promise<DemoAccount> => {
    account ??= openDemoAccount(dns, plan);
    return account;
  };
  return {
    dns,
    smtpRoute: async ({ host, portNumber }) => {
      smtp ??= openDemoSmtp(async () => (await openAccount()).site);
      return (await smtp).route(host, portNumber);
    },
    openAccount,
    openWeb: () => {
      web ??= import('./demo/web/start-demo-web.ts').then(({ startDemoWeb }) => startDemoWeb());
      return web;
    },
    mails: () => {
      mails ??= import('./demo/mail/demo-mails.ts').then(({ openDemoMails }) =>
        openDemoMails(dns.publish, systemClock.nowMs()),
      );
      return mails;
    },
    close: async () => {
      if (account !== null) {
        const { ses, site } = await account;
        await ses.close();
        await site.close();
      }
      if (smtp !== null) await (await smtp).close();
      if (web !== null) await (await web).close();
      await dns.close();
    },
  };
}

async function openDemoSmtp(openSite: () => Promise<DemoSes>): Promise<DemoSmtp> {
  const [{ startDemoSmtp }, { openPostOffice }] = await Promise.all([
    import('./demo/smtp/start-demo-smtp.ts'),
    import('./demo/smtp/post-office.ts'),
  ]);
  return startDemoSmtp(openPostOffice(openSite));
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
