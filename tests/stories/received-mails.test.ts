// The demo's received mails, checked as the application does with the demo's own DNS: each tells its story, and nothing beside it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { type DemoMail, openDemoMails } from '../../electron/demo/mail/demo-mails.ts';
import { type DemoDns, startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { severities } from '../../shared/finding.ts';
import type { MailReport } from '../../shared/message/mail-report.ts';
import { checkTrial } from '../fakes/mail-trial.ts';

let dns: DemoDns;
let resolver: Resolver;
let mails: readonly DemoMail[];
beforeAll(async () => {
  dns = await startDemoDns();
  const server = parseServer(dns.address);
  if (!server.ok) throw new Error(server.failure.kind);
  resolver = createResolver({ servers: [server.value], route: dns.route });
  mails = await openDemoMails(dns.publish, Date.now());
});
afterAll(async () => {
  await resolver.close();
  await dns.close();
});

const stories: readonly {
  readonly name: string;
  readonly tone: string;
  readonly dmarc: string;
  readonly spf: string;
  readonly signatures: readonly string[];
  readonly arc: string;
  readonly oneClick: boolean | null;
  readonly findings: readonly string[];
}[] = [
  {
    name: 'signed-by-ses.eml',
    tone: 'ok',
    dmarc: 'pass',
    spf: 'bounce.orchard.example pass',
    signatures: ['amazonses.com pass', 'orchard.example pass'],
    arc: 'none',
    oneClick: true,
    // SES names From once, as most do.
    findings: ['info message-dkim-from-addable'],
  },
  {
    name: 'mailing-list.eml',
    tone: 'bad',
    dmarc: 'fail',
    spf: 'lists.gardeners.example pass',
    signatures: ['orchard.example fail'],
    arc: 'pass',
    oneClick: null,
    findings: ['blocker message-dmarc-failed-reject', 'high message-dkim-body-changed', 'low message-spf-unaligned'],
  },
  {
    name: 'forgery.eml',
    tone: 'bad',
    dmarc: 'fail',
    spf: 'parcel-update.example pass',
    signatures: ['parcel-update.example pass'],
    arc: 'none',
    oneClick: null,
    findings: ['blocker message-dmarc-failed-reject', 'medium message-dkim-unaligned', 'low message-spf-unaligned'],
  },
  {
    name: 'one-click-unsigned.eml',
    tone: 'warn',
    dmarc: 'pass',
    spf: 'seedlings.example pass',
    signatures: ['seedlings.example pass'],
    arc: 'none',
    oneClick: false,
    findings: ['high message-list-unsubscribe-unsigned', 'info message-dkim-from-addable'],
  },
  {
    name: 'slow-route.eml',
    tone: 'ok',
    dmarc: 'pass',
    spf: 'seedlings.example pass',
    signatures: ['seedlings.example pass'],
    arc: 'none',
    oneClick: null,
    findings: ['medium message-path-hop-unencrypted', 'low message-path-hop-slow', 'info message-dkim-from-addable'],
  },
];

/** The worst first, as they are shown. */
function toldBy({ findings }: MailReport): readonly string[] {
  const told = findings.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
  return told
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
    .map(({ id, verdict, severity }) => (verdict === 'fail' ? `${severity} ${id}` : `${verdict} ${id}`));
}

it.each(stories)('$name', async ({ name, ...told }) => {
  const { bytes } = mails.find((mail) => mail.name === name) ?? {};
  const report = await checkTrial(bytes ?? '', resolver, Date.now());
  expect({
    tone: report.headline.tone,
    dmarc: report.dmarc?.result,
    spf: `${report.spf?.domain} ${report.spf?.result}`,
    signatures: report.signatures.map(({ domain, result }) => `${domain} ${result}`),
    arc: report.arc.result,
    oneClick: report.oneClick.signed,
    findings: toldBy(report),
  }).toEqual(told);
});

it('agrees with what the receiver wrote', async () => {
  for (const { bytes } of mails) {
    const { claimed } = await checkTrial(bytes, resolver, Date.now());
    expect(claimed.filter(({ agrees }) => agrees === false)).toEqual([]);
  }
});
