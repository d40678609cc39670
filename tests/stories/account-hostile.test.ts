// Answers that no SES gives and zones that an enemy writes: the audits of an identity stay whole, say little, and end.
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Trouble } from '../../electron/demo/ses/trouble.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import type { IdentityOutcome } from '../../electron/flows/audit-identity.ts';
import type { Finding } from '../../shared/finding.ts';
import { rawDkim, rawIdentity } from '../fakes/raw-identity.ts';
import {
  home,
  hosts,
  inStrings,
  type Told,
  type ToldAccount,
  toldScenario,
  toldWorld,
  tokenRecords,
  tokensOf,
  type ZoneParts,
} from '../fakes/told-account.ts';
import { auditDemoAccount, auditOne, openDemoAccount, type RunningAccount } from './account-story.ts';
import { toldBadly } from './told-badly.ts';

const domain = 'hostile.example';
const line = { name: domain, region: home, kind: 'domain', sendingEnabled: true, verification: 'SUCCESS' } as const;

/** What a finding may weigh beside its evidence, records to publish aside. */
const mostCharacters = 400_000;
const mostQuestions = 2500;

/** What is wrong whatever is answered: an exception, a slip in a text, no end of words. */
function wrongIn({ report }: IdentityOutcome): readonly string[] {
  const findings = report?.findings ?? [];
  const long = findings.filter((finding) => weightOf(finding) > mostCharacters).map(({ id }) => `${id}: too long`);
  return [...long, ...findings.flatMap((finding) => toldBadly(finding, { domain })).filter((one) => !isTheirs(one))];
}

function weightOf({ says, details }: Finding): number {
  const shown = details.filter(({ kind }) => kind !== 'record-to-publish' && kind !== 'excerpt');
  return JSON.stringify([says, shown]).length;
}

/** Words that SES or the zone put in, which a text may quote: they look like a slip of ours only by chance. */
function isTheirs(fault: string): boolean {
  return /a slip of the program|is no name to publish at|lies outside|cannot be typed/u.test(fault);
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('SES answers', () => {
  let running: RunningAccount;
  let world: AccountWorld;
  const answered = new Map<string, Trouble>();

  beforeAll(async () => {
    const accounts: readonly ToldAccount[] = [{ title: 'hostile', domain }];
    running = await openDemoAccount({
      attempts: 1,
      dns: toldWorld(accounts),
      ses: {
        scenario: toldScenario(accounts),
        trouble: ({ operation }) => answered.get(operation ?? '') ?? null,
      },
    });
    const { ses, ...rest } = running.openWorld();
    const read: typeof ses.read = (what, options) => ses.read(what, { ...options, fresh: true });
    world = { ...rest, ses: { ...ses, read } };
  });
  afterEach(() => answered.clear());
  afterAll(() => running.close());

  function answerWith(operation: string, body: unknown, contentType = 'application/json'): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    answered.set(operation, { kind: 'answer', status: 200, contentType, body: text });
  }

  const policy = (statement: Told): string => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const odd = ['', '.', '..', 'a.b.c', 'x'.repeat(300), 'ト', '*', '<b>', '__proto__', 'a b', '\u0000', '-', '%2e'];

  const members: readonly (readonly [string, Told])[] = [
    ['statuses of another time', { VerificationStatus: 'SHINY', DkimAttributes: rawDkim(domain, { Status: 'SHINY' }) }],
    [
      'an origin and key lengths of another time',
      {
        DkimAttributes: rawDkim(domain, {
          SigningAttributesOrigin: 'AWS_SES_MOON_NORTH_1',
          CurrentSigningKeyLength: 'RSA_9999_BIT',
          NextSigningKeyLength: 'ED25519',
        }),
      },
    ],
    ['an origin that is nothing', { DkimAttributes: rawDkim(domain, { SigningAttributesOrigin: '__proto__' }) }],
    ['a kind of another time', { IdentityType: 'MANAGED_DOMAIN' }],
    ['a kind that is none', { IdentityType: 'CONSTELLATION' }],
    [
      'null members',
      {
        VerificationStatus: null,
        DkimAttributes: null,
        MailFromAttributes: null,
        Policies: null,
        VerificationInfo: null,
        ConfigurationSetName: null,
        FeedbackForwardingStatus: null,
        VerifiedForSendingStatus: null,
      },
    ],
    [
      'empty members',
      { DkimAttributes: {}, MailFromAttributes: {}, VerificationInfo: {}, Policies: {}, ConfigurationSetName: '' },
    ],
    ['null in lists', { DkimAttributes: rawDkim(domain, { Tokens: [null, 'a', null] }), Policies: { a: null } }],
    ['a policy of 5,000 characters', { Policies: { long: policy({ Sid: 'x'.repeat(5000) }) } }],
    ['policies that are no JSON', { Policies: { a: '{', b: ' ', c: 'null', d: '[[', e: '"x"', f: '{"Statement":7}' } }],
    ['a policy that is too deep', { Policies: { deep: `${'['.repeat(5000)}${']'.repeat(5000)}` } }],
    [
      'a policy for everybody, in odd shapes',
      {
        Policies: {
          a: policy({ Effect: 'Allow', Principal: { AWS: ['*', null, 7, {}] }, Action: ['*', 7], Resource: { a: 1 } }),
          b: policy({ Effect: 'allow', Principal: [], NotAction: 'ses:*', NotPrincipal: '*', Condition: [] }),
          c: JSON.stringify({
            Statement: range(2000).map(() => ({ Effect: 'Allow', Principal: '*', Action: 'ses:*' })),
          }),
        },
      },
    ],
    [
      '300 policies',
      { Policies: Object.fromEntries(range(300).map((index) => [`${index} ${odd[index % odd.length] ?? ''}`, '{}'])) },
    ],
    ['odd tokens', { DkimAttributes: rawDkim(domain, { Tokens: odd }) }],
    ['60 tokens', { DkimAttributes: rawDkim(domain, { Tokens: range(60).map((index) => `token${index}`) }) }],
    ['odd selectors', { DkimAttributes: rawDkim(domain, { SigningAttributesOrigin: 'EXTERNAL', Tokens: odd }) }],
    ["a stranger's signing zone", { DkimAttributes: rawDkim(domain, { SigningHostedZone: 'dkim.evil.example' }) }],
    ['a signing zone that is the root', { DkimAttributes: rawDkim(domain, { SigningHostedZone: '.' }) }],
    [
      'a signing zone that is no name',
      { DkimAttributes: rawDkim(domain, { SigningHostedZone: `${'x'.repeat(400)}..` }) },
    ],
    ['keys from the future', { DkimAttributes: rawDkim(domain, { LastKeyGenerationTimestamp: 8_000_000_000_000 }) }],
    ['keys from before time', { DkimAttributes: rawDkim(domain, { LastKeyGenerationTimestamp: -9_000_000_000_000 }) }],
    ['a time that is none', { DkimAttributes: rawDkim(domain, { LastKeyGenerationTimestamp: 1e300 }) }],
    [
      'a last look tomorrow, of a zone that is none',
      {
        VerificationStatus: 'PENDING',
        DkimAttributes: rawDkim(domain, { Status: 'PENDING' }),
        VerificationInfo: {
          ErrorType: 'SOMETHING_ELSE',
          LastCheckedTimestamp: 4_000_000_000,
          LastSuccessTimestamp: 4_000_000_000,
          SOARecord: { PrimaryNameServer: '..', AdminEmail: '\u0000', SerialNumber: -5 },
        },
      },
    ],
    [
      'a serial that no zone has',
      {
        VerificationStatus: 'PENDING',
        DkimAttributes: rawDkim(domain, { Status: 'PENDING' }),
        VerificationInfo: {
          ErrorType: 'REPLICATION_',
          SOARecord: { PrimaryNameServer: 'ns1.dns-host.example', AdminEmail: 'a', SerialNumber: 1e18 },
        },
      },
    ],
    ...['.', domain, 'x'.repeat(300), 'not a name', `..${domain}`, 'bounce.evil.example', '*', `a@${domain}`].map(
      (name) =>
        [
          `a MAIL FROM domain "${name.slice(0, 20)}"`,
          {
            MailFromAttributes: { MailFromDomain: name, MailFromDomainStatus: 'SHINY', BehaviorOnMxFailure: 'SHRUG' },
          },
        ] as const,
    ),
    ['a set with an odd name', { ConfigurationSetName: '../../etc/passwd' }],
    ['a set with a name without end', { ConfigurationSetName: 'x'.repeat(5000) }],
  ];

  it.each(members)('%s', async (_what, change) => {
    answerWith('GetEmailIdentity', rawIdentity(domain, change));
    const outcome = await auditOne(line, world);
    expect(outcome.report ?? outcome.gaps).not.toEqual([]);
    expect(wrongIn(outcome)).toEqual([]);
  });

  const destinations = range(500).map((index) => ({
    Name: `d${index}`,
    Enabled: null,
    MatchingEventTypes: ['SHINY', null],
    SnsDestination: { TopicArn: 'no arn' },
  }));
  const long = 'y'.repeat(10_000);
  const xml = (inside: string): string =>
    `<Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${inside}</Response>`;

  it.each<readonly [string, string, unknown]>([
    ['GetConfigurationSet', 'null members', { DeliveryOptions: null, SuppressionOptions: null, TrackingOptions: null }],
    [
      'GetConfigurationSet',
      'odd members',
      {
        DeliveryOptions: { TlsPolicy: 'SHINY', SendingPoolName: long },
        SuppressionOptions: { SuppressedReasons: ['SHINY', null] },
        TrackingOptions: { CustomRedirectDomain: `..${'x'.repeat(300)}`, HttpsPolicy: 'SHINY' },
      },
    ],
    ['GetConfigurationSetEventDestinations', '500 odd ones', { EventDestinations: destinations }],
    ['GetConfigurationSetEventDestinations', 'nothing at all', {}],
    ['ListConfigurationSets', 'null', { ConfigurationSets: null }],
    ['GetAccount', 'nothing at all', {}],
    [
      'GetAccount',
      'odd members',
      { SendQuota: { Max24HourSend: -1 }, SuppressionAttributes: null, EnforcementStatus: 7 },
    ],
    [
      'GetDedicatedIps',
      'no addresses',
      { DedicatedIps: ['999.1.1.1', 'no', '::', '', '10.0.0.1'].map((Ip) => ({ Ip })) },
    ],
    [
      'ListRecommendations',
      '2,000 long ones',
      {
        Recommendations: range(2000).map((index) => ({
          ResourceArn: `arn:aws:ses:${home}:111122223333:identity/${domain}`,
          Type: index % 2 === 0 ? 'DKIM' : 'SHINY',
          Description: long,
          Status: 'OPEN',
          Impact: 'HIGH',
        })),
      },
    ],
    ['ListRecommendations', 'null members', { Recommendations: [{ ResourceArn: null, Type: null }, {}] }],
    ['ListEmailIdentities', 'null members', { EmailIdentities: [{}, { IdentityName: null }, { IdentityName: '' }] }],
    ['ListEmailIdentities', 'pages that lead to themselves', { EmailIdentities: [], NextToken: 'again' }],
    [
      'DescribeActiveReceiptRuleSet',
      '2,000 rules',
      xml(
        `<DescribeActiveReceiptRuleSetResult><Metadata><Name>n</Name></Metadata><Rules>${`<member><Name>${'z'.repeat(64)}</Name><Enabled>true</Enabled><Recipients><member>bounce.${domain}</member></Recipients></member>`.repeat(2000)}</Rules></DescribeActiveReceiptRuleSetResult>`,
      ),
    ],
    ['DescribeActiveReceiptRuleSet', 'nothing at all', xml('<DescribeActiveReceiptRuleSetResult/>')],
    [
      'GetIdentityNotificationAttributes',
      'odd topics',
      xml(
        `<GetIdentityNotificationAttributesResult><NotificationAttributes><entry><key>${domain}</key><value><BounceTopic>no arn</BounceTopic><ComplaintTopic>::::</ComplaintTopic><ForwardingEnabled>perhaps</ForwardingEnabled></value></entry></NotificationAttributes></GetIdentityNotificationAttributesResult>`,
      ),
    ],
    ['GetEmailIdentity', 'a page of HTML', '<html>sign in</html>'],
    ['GetEmailIdentity', 'a list', []],
    ['GetEmailIdentity', 'nothing at all', {}],
    ['GetEmailIdentity', 'half of it', '{"IdentityType":"DOMAIN",'],
  ])('%s: %s', async (operation, _what, body) => {
    const isXml = typeof body === 'string' && body.startsWith('<Response');
    answerWith(operation, body, isXml ? 'text/xml' : 'application/json');
    const outcome = await auditOne(line, world);
    expect(outcome.report ?? outcome.gaps).not.toEqual([]);
    expect(wrongIn(outcome)).toEqual([]);
  });

  it('of another kind than they should be are a refusal, never an exception', async () => {
    answerWith('GetEmailIdentity', rawIdentity(domain, { MailFromAttributes: { MailFromDomain: 7 } }));
    const { report, gaps } = await auditOne(line, world);
    expect(report).toBeNull();
    expect(gaps).toMatchObject([{ operation: 'GetEmailIdentity', failure: { kind: 'aws-refused' } }]);
  });

  it('of any content end in findings', async () => {
    const anyText = fc.oneof(
      fc.constantFrom(
        null,
        ...odd,
        'SUCCESS',
        'PENDING',
        'FAILED',
        'NOT_STARTED',
        'EXTERNAL',
        'AWS_SES_EU_WEST_1',
        domain,
      ),
      fc.string({ maxLength: 20 }),
    );
    const anyTime = fc.oneof(fc.integer(), fc.constantFrom(0, -1e12, 1e12, null));
    const anyDkim = fc.record({
      Status: anyText,
      SigningEnabled: fc.boolean(),
      SigningAttributesOrigin: anyText,
      SigningHostedZone: anyText,
      CurrentSigningKeyLength: anyText,
      NextSigningKeyLength: anyText,
      LastKeyGenerationTimestamp: anyTime,
      Tokens: fc.array(anyText, { maxLength: 4 }),
    });
    const anyInfo = fc.record({
      ErrorType: anyText,
      LastCheckedTimestamp: anyTime,
      SOARecord: fc.record({ PrimaryNameServer: anyText, AdminEmail: anyText, SerialNumber: fc.integer() }),
    });
    const anyAnswer = fc.record({
      VerificationStatus: anyText,
      VerifiedForSendingStatus: fc.boolean(),
      ConfigurationSetName: anyText,
      DkimAttributes: anyDkim,
      VerificationInfo: anyInfo,
      MailFromAttributes: fc.record({
        MailFromDomain: fc.oneof(anyText, fc.constant(`bounce.${domain}`)),
        MailFromDomainStatus: anyText,
        BehaviorOnMxFailure: anyText,
      }),
      Policies: fc.dictionary(fc.string({ maxLength: 9 }), fc.oneof(fc.json(), fc.string({ minLength: 1 })), {
        maxKeys: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (answer) => {
        answerWith('GetEmailIdentity', rawIdentity(domain, answer));
        expect(wrongIn(await auditOne(line, world))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('zones of an enemy', () => {
  const [first, second, third] = tokensOf(domain);
  const lines = (...all: readonly string[]): string => all.join('\n');
  const zoneOf = (name: string, ...records: readonly string[]): string =>
    lines(`$ORIGIN ${name}.`, '@ SOA ns1.dns-host.example. a. ( 1 1 1 1 1 )', hosts, ...records);
  const feedback = 'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.';
  const zones: { readonly [what: string]: ZoneParts & { readonly scenery?: string } } = {
    'aliases in a ring': {
      tokens: lines(
        `${first}._domainkey CNAME ${second}._domainkey`,
        `${second}._domainkey CNAME ${first}._domainkey`,
        `${third}._domainkey CNAME ${third}._domainkey`,
      ),
      bounce: lines('bounce CNAME back', 'back CNAME bounce'),
    },
    'aliases without end': {
      tokens: lines(`${first}._domainkey CNAME a0`, ...range(40).map((index) => `a${index} CNAME a${index + 1}`)),
    },
    '60 name servers': {
      apex: lines(...range(60).map((index) => `@ NS ns${index}.many.example.`)),
      scenery: zoneOf('many.example', ...range(60).map((index) => `ns${index} A 192.0.2.${index + 60}`)),
    },
    'name servers at private addresses': {
      more: '$DELEGATE a.inside.example. b.inside.example. c.inside.example. d.inside.example.',
      scenery: zoneOf('inside.example', 'a A 10.0.0.1', 'b A 127.0.0.1', 'c AAAA ::1', 'd A 169.254.169.254'),
    },
    'name servers without an address': { more: '$DELEGATE a.nowhere.example. b.nowhere.example.' },
    'a name server that is an alias of itself': {
      more: lines('$DELEGATE loop.hostile.example.', 'loop CNAME loop'),
    },
    '60 KB of TXT at a token': { tokens: `${first}._domainkey TXT ${inStrings('p='.padEnd(60_000, 'A'))}` },
    '60 KB of TXT at the MAIL FROM domain': {
      bounce: lines(feedback, `bounce TXT ${inStrings(`v=spf1 ${'include:x.example '.repeat(3300)}-all`)}`),
    },
    '600 MX records at the MAIL FROM domain': {
      bounce: lines(...range(600).map((index) => `bounce MX ${index} h${index}.${domain}.`)),
    },
    'TTLs of 136 years': { apex: lines('$TTL 4294967295', '@ MX 10 mx1.postoffice.example.', '@ TXT "v=spf1 -all"') },
    'addresses of every kind at the tokens': {
      tokens: lines(
        ...['A 0.0.0.0', 'A 255.255.255.255', 'AAAA ::'].map((address) => `${first}._domainkey ${address}`),
        ...tokenRecords(domain).slice(1),
      ),
    },
    'a wildcard that answers everything': { tokens: `* CNAME ${first}.dkim.amazonses.com.`, bounce: '', dmarc: '' },
    'a zone cut at _domainkey that leads nowhere': { tokens: '_domainkey NS ns1.gone.example.' },
    'a MAIL FROM domain that is silent': { bounce: '$BEHAVE bounce timeout' },
  };

  it.each(Object.keys(zones))('%s', async (what) => {
    const { scenery = '', ...zone } = zones[what] ?? {};
    const accounts: readonly ToldAccount[] = [{ title: 'hostile', domain, zone }];
    const running = await openDemoAccount({
      dns: toldWorld(accounts, { scenery }),
      ses: { scenario: toldScenario(accounts) },
    });
    try {
      const { report, identities } = await auditDemoAccount(
        running.openWorld({ deadlineMs: 300, firstTryMs: 100, tries: 1 }),
      );
      const [identity] = identities;
      if (identity === undefined) throw new Error('nothing was audited');
      expect(wrongIn({ row: identity.row, report: identity, gaps: [] })).toEqual([]);
      expect(report.questions).toBeLessThan(mostQuestions);
      expect(JSON.stringify(identity.matrix).length).toBeLessThan(mostCharacters * 2);
    } finally {
      await running.close();
    }
  });
});
