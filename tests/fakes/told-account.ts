// An account told in a few words: a domain that is all in order on Amazon SES, and what is otherwise about it.
import { scenarioTexts } from '../../electron/demo/demo-world.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { assembleWorld, type World } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import type { DnsName } from '../../shared/dns.ts';
import { keys } from '../fixtures/dkim/keys.ts';

/** Members of GetEmailIdentity's answer, laid over those of an identity in order; null takes one away. */
export type Told = { readonly [member: string]: unknown };

/** The parts of a zone, each of which may be told otherwise. */
export type ZoneParts = {
  readonly apex?: string;
  readonly tokens?: string;
  readonly bounce?: string;
  readonly dmarc?: string;
  readonly more?: string;
};

export type ToldAccount = {
  readonly title: string;
  readonly domain: DnsName;
  readonly zone?: ZoneParts;
  /** By region and name; where nothing is told, the domain itself in us-east-1. */
  readonly identities?: { readonly [region: string]: { readonly [name: string]: Told } };
  /** The members of its configuration set `<domain's first label>-set` in us-east-1, laid over those of one in order. */
  readonly set?: Told;
  readonly notifications?: { readonly [name: string]: Told };
};

export const home = 'us-east-1';

/** Three tokens of its own for each domain. */
export function tokensOf(domain: DnsName): readonly [string, string, string] {
  const stem = domain
    .replace(/[^a-z0-9]/gu, '')
    .padEnd(31, 'x')
    .slice(0, 31);
  return [`${stem}1`, `${stem}2`, `${stem}3`];
}

export function tokenRecords(domain: DnsName, zone = 'dkim.amazonses.com'): readonly string[] {
  return tokensOf(domain).map((token) => `${token}._domainkey CNAME ${token}.${zone}.`);
}

export function bounceRecords(region = home): string {
  return `bounce MX 10 feedback-smtp.${region}.amazonses.com.\nbounce TXT "v=spf1 include:amazonses.com ~all"`;
}

const soa = 'SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 2026112001 7200 900 1209600 300 )';

export const hosts = '@ NS ns1.dns-host.example.\n@ NS ns2.dns-host.example.';

export function zoneText({ domain, zone = {} }: Pick<ToldAccount, 'domain' | 'zone'>): string {
  const { apex, tokens, bounce, dmarc, more } = zone;
  return [
    `$ORIGIN ${domain}.`,
    `@ ${soa}`,
    hosts,
    apex ?? '@ MX 10 mx1.postoffice.example.\n@ TXT "v=spf1 include:_spf.postoffice.example ~all"',
    tokens ?? tokenRecords(domain).join('\n'),
    bounce ?? bounceRecords(),
    dmarc ?? `_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@${domain}"`,
    more ?? '',
  ].join('\n');
}

/** 255 bytes to a string. */
export function inStrings(text: string): string {
  return `( ${(text.match(/.{1,255}/gu) ?? []).map((part) => `"${part}"`).join(' ')} )`;
}

/** What SES publishes for these domains' tokens. */
function keysOf(domains: readonly DnsName[]): string {
  const keyed = domains.flatMap(tokensOf).map((token) => `${token} TXT ${inStrings(`p=${keys.rsa2048}`)}`);
  return ['$TTL 3600', '$ORIGIN dkim.amazonses.com.', ...keyed].join('\n');
}

/** The demo's firms, and these domains; `keyless`: whose tokens have no key of SES's, or another one that is told. */
export function toldWorld(accounts: readonly ToldAccount[], { keyless = [], scenery = '' } = {} as Scenery): World {
  const domains = accounts.map(({ domain }) => domain);
  const firms = ['amazon', 'providers', 'top-level', 'reverse'].map((file) => scenarioTexts[file] ?? '');
  const keyed = domains.filter((domain) => !keyless.includes(domain));
  return assembleWorld([...firms, keysOf(keyed), scenery, ...accounts.map(zoneText)].map((text) => readZone(text)));
}

type Scenery = { readonly keyless?: readonly DnsName[]; readonly scenery?: string };

type Regions = { readonly [region: string]: ScenarioRegion };

/** The SES side of them all, by region, beside what is told of whole regions. */
export function toldScenario(accounts: readonly ToldAccount[], regional: Regions = {}): Regions {
  const regions = new Set([home, ...accounts.flatMap(({ identities = {} }) => Object.keys(identities))]);
  return Object.fromEntries(
    [...regions].map((region) => [region, { ...regional[region], ...toldRegion(accounts, region) }]),
  );
}

function toldRegion(accounts: readonly ToldAccount[], region: string): ScenarioRegion {
  const identities = accounts.flatMap((account) => {
    const told: ToldAccount['identities'] = account.identities ?? { [home]: { [account.domain]: {} } };
    return Object.entries(told[region] ?? {}).map(([name, otherwise]) => [name, identityOf(account, name, otherwise)]);
  });
  return {
    identities: Object.fromEntries(identities) as { readonly [name: string]: object },
    configurationSets: Object.fromEntries(accounts.map((account) => [setName(account), setOf(account, region)])),
    ...(region === home ? { notifications: Object.assign({}, ...accounts.map((one) => one.notifications ?? {})) } : {}),
  };
}

export function setName({ domain }: Pick<ToldAccount, 'domain'>): string {
  return `${domain.split('.')[0] ?? ''}-set`;
}

function identityOf(account: ToldAccount, name: string, otherwise: Told): Told {
  const isAddress = name.includes('@');
  const standard: Told = {
    frozen: true,
    VerificationStatus: 'SUCCESS',
    ConfigurationSetName: setName(account),
    DkimAttributes: isAddress
      ? {}
      : { Status: 'SUCCESS', Tokens: tokensOf(account.domain), LastKeyGenerationTimestamp: '-90d' },
    MailFromAttributes: { MailFromDomain: `bounce.${account.domain}`, MailFromDomainStatus: 'SUCCESS' },
  };
  return laidOver(standard, otherwise);
}

function setOf({ set = {} }: ToldAccount, region: string): Told {
  const standard: Told = {
    DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    ReputationOptions: { ReputationMetricsEnabled: true },
    EventDestinations: [
      {
        Name: 'events',
        Enabled: true,
        MatchingEventTypes: [
          'SEND',
          'DELIVERY',
          'BOUNCE',
          'COMPLAINT',
          'REJECT',
          'RENDERING_FAILURE',
          'DELIVERY_DELAY',
          'OPEN',
          'CLICK',
        ],
        KinesisFirehoseDestination: {
          IamRoleArn: 'arn:aws:iam::111122223333:role/ses',
          DeliveryStreamArn: `arn:aws:firehose:${region}:111122223333:deliverystream/ses`,
        },
      },
    ],
  };
  return laidOver(standard, set);
}

/** Groups are joined member by member, everything else is replaced. */
function laidOver(standard: Told, otherwise: Told): Told {
  const joined = new Map(Object.entries(standard));
  for (const [member, value] of Object.entries(otherwise)) {
    const before = joined.get(member);
    if (value === null) joined.delete(member);
    else joined.set(member, isGroup(before) && isGroup(value) ? { ...before, ...value } : value);
  }
  return Object.fromEntries(joined);
}

function isGroup(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
