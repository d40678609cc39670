// How much longer an account's audit takes than the rate limit of AWS alone would make it: 100 identities in 3 regions.
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemRandomness } from '../../electron/adapters/system/randomness.ts';
import { scenarioTexts } from '../../electron/demo/demo-world.ts';
import { demoAccessKey, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import { startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import { auditAccount } from '../../electron/flows/audit-account.ts';
import { accept } from '../../shared/failure.ts';
import type { Measure } from './figure.ts';

const roundTripMs = 40;
const identities = 100;
const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-1'];
/** SES: one GetEmailIdentity a second and region; the first one need not wait. */
const boundMs = (identities - 1) * 1000;

export const measure: Measure = async () => {
  const domains = Array.from({ length: identities }, (_, index) => `client-${String(index).padStart(3, '0')}.example`);
  const scenery = ['amazon', 'providers', 'top-level', 'reverse'].map((file) => scenarioTexts[file] ?? '');
  const world = assembleWorld([...scenery, ...domains.map(zoneOf)].map((text) => readZone(text)));
  const dns = await startDemoDns({ world, delayMs: roundTripMs });
  const told = (region: string) =>
    Object.fromEntries(domains.map((domain) => [domain, { DkimAttributes: { Tokens: tokensOf(domain, region) } }]));
  const scenario = Object.fromEntries(regions.map((region) => [region, { identities: told(region) }]));
  const site = await startDemoSes({ world: dns.world, rateFactor: 1, scenario });
  const server = parseServer(dns.address);
  if (!server.ok) throw new Error('the demo has no address');
  const resolver = createResolver({ servers: [server.value], clock: systemClock, route: dns.route });
  const ses = createSes({
    name: 'bench',
    regions,
    credentials: { kind: 'keys' },
    endpoint: site.endpoint,
    proxy: null,
    readOnly: true,
    accessKey: () => Promise.resolve(accept(demoAccessKey)),
    mfaCode: () => Promise.resolve(null),
    clock: systemClock,
    environment: {},
  });
  const startedAtMs = performance.now();
  const outcome = await auditAccount(
    {
      world: { profileId: 'bench', kind: 'demo', resolver, ses, clock: systemClock, randomness: systemRandomness },
      accounts: null,
      reports: null,
      signal: new AbortController().signal,
      only: null,
    },
    { onRegion: () => {}, onRow: () => {}, onReport: () => {}, onProgress: () => {} },
  );
  const tookMs = performance.now() - startedAtMs;
  await Promise.all([resolver.close(), ses.close(), site.close(), dns.close()]);
  if (!outcome.ok) throw new Error(`the audit failed: ${outcome.failure.kind}`);
  const { rows, gaps, calls, questions } = outcome.value;
  const gap = gaps[0] === undefined ? '' : `: ${JSON.stringify(gaps[0])}`;
  if (rows.length !== identities * regions.length || gaps.length > 0)
    throw new Error(`the audit is not whole, ${rows.length} rows, ${gaps.length} gaps${gap}`);
  const throttled = site.counted.get('TooManyRequests') ?? 0;
  return [
    {
      name: 'account-audit',
      value: tookMs / boundMs,
      digits: 2,
      unit: 'x',
      aim: { atMost: 1.2 },
      against: `${rows.length} identities, ${calls} calls, ${questions} DNS questions of ${roundTripMs} ms, ${(tookMs / 1000).toFixed(1)} s, against the ${boundMs / 1000} s that one GetEmailIdentity a second takes${throttled > 0 ? `, ${throttled} throttled` : ''}`,
    },
  ];
};

function tokensOf(domain: string, region: string): readonly string[] {
  const seed = `${domain}${region}`.replace(/[^a-z0-9]/gu, '');
  return ['a', 'b', 'c'].map((letter) => `${letter}${seed}`.slice(0, 32));
}

function zoneOf(domain: string): string {
  const tokens = regions.flatMap((region) => tokensOf(domain, region));
  return [
    `$ORIGIN ${domain}.`,
    '$TTL 3600',
    `@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 1 7200 900 1209600 300 )`,
    '  NS ns1.dns-host.example.',
    '  NS ns2.dns-host.example.',
    '  TXT "v=spf1 -all"',
    `_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@${domain}"`,
    ...tokens.map((token) => `${token}._domainkey CNAME ${token}.dkim.amazonses.com.`),
  ].join('\n');
}
