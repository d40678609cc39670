// Answers that no AWS gives, numbers that cannot be, names and policies of an enemy: the health of an account stays readable.
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Trouble } from '../../electron/demo/ses/trouble.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import type { SesReadName } from '../../electron/ports/ses.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import type { IamRole, SnsTopic } from '../../shared/health/wiring.ts';
import { operations } from '../fakes/memory-answers.ts';
import { memorySes, type MemorySesOptions } from '../fakes/memory-ses.ts';
import * as H from '../fakes/region-health.ts';
import * as W from '../fakes/region-wiring.ts';
import { exampleIdentity, exampleSet, nowMs } from '../fakes/ses-identity.ts';
import { home } from '../fakes/told-account.ts';
import { regionWith } from '../fakes/told-health.ts';
import { zoneResolver } from '../fakes/zone-resolver.ts';
import type { RunningAccount } from './account-story.ts';
import { findingsOf, openHealth, panelOf, readRegion, toldIn, tryRegions, withKnownReads } from './health-story.ts';
import { toldBadly } from './told-badly.ts';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** What a text or a finding may weigh, evidence and excerpts of policies aside; AWS itself has names of 256 characters. */
const mostOfText = 6000;
const mostOfFinding = 400_000;

/** A name that SES gives as a tracking domain and that is none. */
const isTheirs = /is no name to publish at|lies outside/u;

/** What is wrong whatever is answered: an exception, a slip in a text, no end of words. */
function wrongIn(report: HealthReport): readonly string[] {
  const slips = findingsOf(report)
    .flatMap((finding) => toldBadly(finding, { domain: 'shop.example' }))
    .filter((slip) => !isTheirs.test(slip));
  const long = findingsOf(report)
    .filter(
      ({ says, details }) =>
        JSON.stringify([says, details.filter(({ kind }) => kind !== 'excerpt')]).length > mostOfFinding,
    )
    .map(({ id }) => `${id}: too long`);
  return [
    ...new Set([
      ...slips,
      ...long,
      ...report.parts.flatMap(({ panel, value }) => badTexts(value).map((bad) => `${panel}: ${bad}`)),
    ]),
  ];
}

/** Texts in two languages that are empty, without end, or show a slip; numbers that are none. */
function badTexts(value: unknown): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`the number ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  const { en, ja } = value as { readonly en?: unknown; readonly ja?: unknown };
  if (typeof en !== 'string' || typeof ja !== 'string') return Object.values(value).flatMap(badTexts);
  if (en.trim() === '' || ja.trim() === '') return [`an empty text beside "${en}${ja}"`];
  if (en.length > mostOfText || ja.length > mostOfText) return [`${en.length} characters: ${en.slice(0, 80)}`];
  return /undefined|\[object |NaN|Infinity/u.test(`${en} ${ja}`) ? [`a slip: ${en}`] : [];
}

/** One region of an account in memory: what the port brings, however odd. */
async function readOdd(told: MemorySesOptions['regions'][string], atMs = nowMs) {
  const ses = memorySes({ regions: { [home]: told } });
  const world: AccountWorld = {
    profileId: 'odd',
    kind: 'live',
    resolver: zoneResolver([]),
    ses,
    clock: { nowMs: () => atMs },
    randomness: { label: () => 'f00dcafe' },
  };
  return { report: await readRegion(world), ses };
}

const odd = [
  '<script>alert(1)</script>',
  '\u0000\u001b[31m\u202e',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'ト'.repeat(200),
  '"; drop table',
  'x'.repeat(5000),
  '%00%ff%zz',
  '{{handlebars}}',
];

describe('numbers at their ends', () => {
  it.each([0, 7.5, 1e6, Number.MAX_SAFE_INTEGER])('%d in every place', async (value) => {
    const { report } = await readOdd({
      account: { max24HourSend: value, sentLast24Hours: value, maxSendRatePerSecond: value },
      metrics: H.rates(value, value),
      sendStatistics: [H.sent(10, { attempts: value, bounces: value, complaints: value, rejects: value })],
      vdmMetrics: H.provider('Gmail', value, value, value),
      alarms: [
        H.bounceAlarm({ threshold: value, periodSeconds: value, evaluationPeriods: value }),
        H.complaintAlarm({ threshold: -value, stateSinceMs: value }),
      ],
      streams: [W.stream({ bufferSeconds: value })],
      dedicatedIps: [{ address: '192.0.2.1', pool: 'own', warmupStatus: 'IN_PROGRESS', warmupPercentage: value }],
      pools: [{ name: 'own', scaling: 'STANDARD' }],
      configurationSets: [exampleSet({ maxDeliverySeconds: value, lastFreshStartAtMs: value })],
      identities: [exampleIdentity()],
    });
    expect(wrongIn(report)).toEqual([]);
  });

  it('without any metric or mail are no rates, and no fault', async () => {
    const { report } = await readOdd({
      account: { sentLast24Hours: 0 },
      metrics: [],
      metricNames: [],
      sendStatistics: [],
    });
    expect(wrongIn(report)).toEqual([]);
    expect(panelOf(report, 'standing')).toMatchObject({
      rates: {
        value: [
          { latest: null, level: null },
          { latest: null, level: null },
        ],
      },
      own: {
        value: [
          { of: 0, fraction: null },
          { of: 0, fraction: null },
        ],
      },
      quota: { refills: [] },
    });
    expect(toldIn(report).filter((line) => /reputation|standing/u.test(line))).toEqual([]);
  });
});

describe('time', () => {
  const hourly = (fromMs: number, count: number) =>
    range(count).map((hour) => ({ atMs: fromMs + hour * H.hourMs, value: 0.01 }));
  const mail = range(96 * 14).map((step) => H.sent(step / 4, { attempts: 100, bounces: 1 }));

  it('that has not come yet brings no refill, no rate of its own, and no day that is not there', async () => {
    const ahead = (point: (typeof mail)[number]) => ({ ...point, atMs: point.atMs + 30 * H.dayMs });
    const { report } = await readOdd({
      metrics: ['Reputation.BounceRate', 'Reputation.ComplaintRate'].map((metric) => ({
        metric,
        dimensions: [],
        points: hourly(nowMs + H.dayMs, 48),
      })),
      sendStatistics: mail.map(ahead),
    });
    expect(wrongIn(report)).toEqual([]);
    expect(panelOf(report, 'standing')).toMatchObject({
      own: { value: [{ of: 0 }, { of: 0 }] },
      quota: { refills: [] },
    });
  });

  it.each([-9, -1, 1, 9])(
    'told by a clock that is %d hours off still leaves a region that can be read',
    async (hours) => {
      const { report } = await readOdd(
        { sendStatistics: mail, metrics: H.rates(0.01, 0.0001) },
        nowMs + hours * H.hourMs,
      );
      expect(wrongIn(report)).toEqual([]);
      const { quota, own } = panelOf(report, 'standing');
      expect(own.known && own.value.every(({ points }) => points.length <= 16)).toBe(true);
      expect(quota?.refills.every(({ atMs }) => atMs > nowMs + hours * H.hourMs)).toBe(true);
    },
  );

  /** Of Kiritimati to Niue, and two that leap an hour at the moments below. */
  const zones = [
    'UTC',
    'Pacific/Kiritimati',
    'Asia/Kolkata',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Niue',
  ];
  const moments = ['2026-11-20T00:00:00Z', '2026-11-19T23:59:59.999Z', '2026-03-08T06:59:59Z', '2026-04-04T15:00:00Z'];
  const { TZ: before } = process.env;
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each(moments)('at %s reads the same in every zone', async (moment) => {
    const atMs = Date.parse(moment);
    const told = {
      account: { sentLast24Hours: 9000, max24HourSend: 10_000 },
      metrics: H.rates(0.06, 0.002).map((one) => ({ ...one, points: hourly(atMs - 14 * H.dayMs, 14 * 24) })),
      sendStatistics: mail.map((point) => ({ ...point, atMs: point.atMs - nowMs + atMs })),
    };
    const readings = new Set<string>();
    for (const zone of zones) {
      process.env['TZ'] = zone;
      const { report } = await readOdd(told, atMs);
      readings.add(JSON.stringify(report.parts.map(({ value, findings }) => [value, findings])));
    }
    expect(readings.size).toBe(1);
  });
});

describe('a great many', () => {
  it('sets and identities are read within their bounds and judged in a moment', async () => {
    const sets = range(1000).map((index) =>
      exampleSet({
        name: `set-${index}`,
        eventDestinations: range(10).map((place) =>
          place < 5 ? W.destination({ name: `d${place}` }) : { ...W.toTopic, name: `d${place}` },
        ),
      }),
    );
    const identities = range(2000).map((index) =>
      exampleIdentity({ name: `d${index}.example`, configurationSet: `set-${index % 1000}` }),
    );
    const startedAtMs = performance.now();
    const { report, ses } = await readOdd({
      configurationSets: sets,
      identities,
      topics: [W.topic()],
      roles: [W.role()],
    });
    const tookMs = performance.now() - startedAtMs;
    expect(wrongIn(report)).toEqual([]);
    const asked = (read: SesReadName) => ses.asked.filter((one) => one.read === read).length;
    expect([asked('configurationSet'), asked('identity'), asked('notifications')]).toEqual([1000, 200, 200]);
    expect([asked('topic'), asked('role'), asked('stream')]).toEqual([1, 1, 1]);
    expect(panelOf(report, 'coverage').rows).toHaveLength(1200);
    // Two seconds on a machine at rest; a judgement that is made for each audit anew takes a minute.
    expect(tookMs).toBeLessThan(15_000);
  });

  it('alarms, tenants, addresses and recommendations end, too', async () => {
    const { report } = await readOdd({
      alarms: range(3000).map((index) => H.bounceAlarm({ name: `alarm-${index}`, threshold: 5 })),
      tenants: range(3000).map((index) => ({ ...H.tenant('DISABLED'), name: `tenant-${index}` })),
      reputationEntities: range(3000).map((index) => H.entity({ reference: `entity-${index}`, sesStatus: 'DISABLED' })),
      recommendations: range(2000).map((index) =>
        H.advice({ identity: `d${index}.example`, description: 'x'.repeat(2000) }),
      ),
      dedicatedIps: range(300).map((index) => ({
        address: `198.51.100.${index % 256}`,
        pool: `pool-${index}`,
        warmupStatus: 'DONE',
        warmupPercentage: 100,
      })),
    });
    expect(wrongIn(report)).toEqual([]);
  });
});

const oddTopic = (change: Partial<SnsTopic>): SnsTopic => W.topic({ arn: W.topicArn, ...change });

async function readWired({
  topic = {},
  role = {},
}: {
  readonly topic?: Partial<SnsTopic>;
  readonly role?: Partial<IamRole>;
}) {
  const { report } = await readOdd({
    configurationSets: [W.setWith(W.destination(), W.toTopic)],
    identities: [exampleIdentity({ feedbackForwarding: false })],
    notifications: {
      'shop.example': { bounceTopic: null, complaintTopic: null, deliveryTopic: null, forwardingEnabled: false },
    },
    topics: [oddTopic(topic)],
    roles: [W.role(role)],
    streams: [W.stream()],
  });
  return report;
}

describe('policies of an enemy', () => {
  const statement = { Effect: 'Allow', Principal: '*', Action: ['sns:*', 'firehose:*', 'sts:*'], Resource: '*' };
  const policies: { readonly [what: string]: string } = {
    'none at all': '',
    'no JSON': '{"Statement": [',
    'another kind of JSON': '[[1, null, "x"], {"Statement": 7}]',
    'a page of HTML': '<html><body>denied</body></html>',
    '20 KB of statements': W.policyOf(...range(200).map((index) => ({ ...statement, Sid: `s${index}` }))),
    'one statement of 20 KB': W.policyOf({
      ...statement,
      Action: range(700).map((index) => `sns:Publish${index}*?*?*`),
    }),
    'too deep': `${'{"Statement":['.repeat(5000)}${']}'.repeat(5000)}`,
    'deep conditions': W.policyOf({
      ...statement,
      Condition: JSON.parse(`${'{"a":'.repeat(400)}1${'}'.repeat(400)}`) as object,
    }),
    'patterns that explode': W.policyOf({
      ...statement,
      Action: `${'*a'.repeat(300)}b`,
      Resource: `${'?*'.repeat(300)}`,
    }),
    'odd members': W.policyOf({
      Effect: 'allow',
      Principal: { AWS: [7, null, {}], Service: [] },
      NotAction: {},
      Condition: [],
    }),
    'names that are no members': '{"__proto__": {"Statement": []}, "constructor": 1, "Statement": {"__proto__": null}}',
    'the same member twice': '{"Statement": [], "Statement": [{"Effect": "Deny", "Effect": "Allow"}]}',
  };

  it.each(Object.keys(policies))('%s', async (what) => {
    const document = policies[what] ?? '';
    const report = await readWired({
      topic: { policy: document },
      role: { trustPolicy: document, policies: [{ name: what, document }] },
    });
    expect(wrongIn(report)).toEqual([]);
  });

  it('of any content end in findings', async () => {
    const text = fc.oneof(
      fc.constantFrom('*', 'Allow', 'Deny', 'sns:Publish', 'sts:AssumeRole', W.topicArn, ...odd),
      fc.string(),
    );
    const value: fc.Arbitrary<unknown> = fc.oneof(
      text,
      fc.array(text, { maxLength: 3 }),
      fc.dictionary(text, text, { maxKeys: 3 }),
    );
    const member = fc.constantFrom(
      'Effect',
      'Principal',
      'NotPrincipal',
      'Action',
      'NotAction',
      'Resource',
      'Condition',
      'Sid',
    );
    const policy = fc
      .array(fc.dictionary(member, value, { maxKeys: 6 }), { maxLength: 4 })
      .map((statements) => JSON.stringify({ Version: '2012-10-17', Statement: statements }));
    await fc.assert(
      fc.asyncProperty(policy, policy, async (one, other) => {
        const role = { trustPolicy: one, policies: [{ name: 'a', document: other }] };
        expect(wrongIn(await readWired({ topic: { policy: other }, role }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('names of an enemy', () => {
  it.each(odd)('%j in every place', async (name) => {
    const arn = `arn:aws:sns:us-east-1:111122223333:${name}`;
    const { report } = await readOdd({
      account: { mailType: name, websiteUrl: name, review: { status: name, caseId: name }, enforcement: name },
      configurationSets: [
        exampleSet({
          name,
          sendingPool: name,
          tlsPolicy: name as 'REQUIRE',
          httpsPolicy: name,
          archiveArn: name,
          suppressedReasons: [name],
          eventDestinations: [
            W.destination({
              name,
              arn: name,
              roleArn: name,
              eventTypes: [name],
              dimensions: [{ name, source: name, fallback: name }],
            }),
            { ...W.toTopic, name, arn },
          ],
        }),
        exampleSet({ name }),
      ],
      identities: [exampleIdentity({ name, domain: name, configurationSet: name }), exampleIdentity({ name })],
      notifications: {
        [name]: { bounceTopic: arn, complaintTopic: name, deliveryTopic: arn, forwardingEnabled: true },
      },
      topics: [oddTopic({ arn, subscriptions: [{ protocol: name, endpoint: name, confirmed: false }] })],
      roles: [W.role({ arn: name, name })],
      streams: [W.stream({ arn: name, name, status: name, errorPrefix: `{firehose:${name}` })],
      alarms: [
        H.bounceAlarm({
          name,
          arn: name,
          statistic: name,
          comparison: name,
          missingData: name,
          alarmActions: [arn, name],
        }),
        H.complaintAlarm({ name, dimensions: [{ name: 'ses:configuration-set', value: name }] }),
        H.bounceAlarm({ name, metric: name, state: name, stateReason: name }),
      ],
      tenants: [{ ...H.tenant(name), name }],
      reputationEntities: [H.entity({ reference: name, sesStatus: 'DISABLED', sesCause: name, impact: 'HIGH' })],
      multiRegionEndpoints: [{ name, id: name, status: 'FAILED', regions: [name], createdAtMs: null }],
      recommendations: [H.advice({ identity: name, resourceArn: name, type: name, description: name })],
      dedicatedIps: [{ address: name, pool: name, warmupStatus: name, warmupPercentage: 50 }],
      pools: [{ name, scaling: name }],
      ipListings: [{ address: name, list: name, description: name, listedAtMs: null }],
    });
    expect(wrongIn(report)).toEqual([]);
  });
});

describe('AWS answers', () => {
  let account: RunningAccount;
  let world: AccountWorld;
  const answered = new Map<string, Trouble>();
  /** What is asked again in each run; the rest is known. */
  const isTroubled = ({ read }: { readonly read: SesReadName }) =>
    answered.has(operations[read]) ||
    (read === 'configurationSet' && answered.has('GetConfigurationSetEventDestinations'));

  beforeAll(async () => {
    account = await openHealth(
      { [home]: regionWith() },
      { trouble: ({ operation }) => answered.get(operation ?? '') ?? null },
    );
    world = withKnownReads(account.openWorld(), isTroubled);
    await readRegion(world);
  });
  afterEach(() => answered.clear());
  afterAll(() => account.close());

  function answerWith(operation: string, body: unknown): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const contentType = text.startsWith('<') ? 'text/xml' : 'application/json';
    answered.set(operation, { kind: 'answer', status: 200, contentType, body: text });
  }

  const asked = [
    'ListConfigurationSets',
    'GetConfigurationSet',
    'GetConfigurationSetEventDestinations',
    'ListEmailIdentities',
    'GetEmailIdentity',
    'GetIdentityNotificationAttributes',
    'GetSendStatistics',
    'BatchGetMetricData',
    'GetMetricData',
    'ListMetrics',
    'DescribeAlarms',
    'GetTopicAttributes',
    'GetRole',
    'DescribeDeliveryStream',
    'GetDedicatedIps',
    'ListDedicatedIpPools',
    'GetBlacklistReports',
    'ListTenants',
    'ListReputationEntities',
    'ListMultiRegionEndpoints',
    'ListRecommendations',
  ];

  const bodies = ['{}', '[]', 'null', '<html>sign in</html>', '{"a":', '<Response/>'];

  // A list without its member is an empty one in AWS's protocols, and a default set that is in no list was deleted.
  const excused = 'blocker events-default-set-gone';
  const blockersIn = (report: HealthReport) =>
    toldIn(report).filter((line) => line.startsWith('blocker') && line !== excused);

  it.each(asked)('%s without a member', async (operation) => {
    answerWith(operation, '{}');
    const report = await readRegion(world);
    // Whatever is told, it is no reason for a blocker.
    expect([wrongIn(report), blockersIn(report)]).toEqual([[], []]);
  });

  it.each(bodies)('%s, whatever is asked but the account itself', async (body) => {
    for (const operation of asked) answerWith(operation, body);
    const report = await readRegion(world);
    expect([wrongIn(report), blockersIn(report)]).toEqual([[], []]);
  });

  it('GetAccount likewise, unless it is not AWS that answers', async () => {
    const told: unknown[] = [];
    for (const body of bodies) {
      answerWith('GetAccount', body);
      const outcome = await tryRegions(world, [home]);
      const reports = outcome.ok ? outcome.value : [];
      expect(reports.flatMap(wrongIn)).toEqual([]);
      told.push(...(outcome.ok ? reports.map((one) => panelOf(one, 'standing').status) : [outcome.failure.kind]));
    }
    expect(new Set(told)).toEqual(new Set(['unknown', 'aws-not-aws']));
  });

  it.each<readonly [string, unknown]>([
    [
      'GetAccount',
      {
        SendingEnabled: true,
        ProductionAccessEnabled: true,
        SendQuota: { Max24HourSend: 'NaN', SentLast24Hours: 'Infinity', MaxSendRate: -5 },
      },
    ],
    [
      'GetAccount',
      { SendingEnabled: null, ProductionAccessEnabled: null, SuppressionAttributes: null, VdmAttributes: null },
    ],
    [
      'GetConfigurationSet',
      {
        DeliveryOptions: { MaxDeliverySeconds: 1e300, TlsPolicy: null },
        SuppressionOptions: { SuppressedReasons: [null] },
        TrackingOptions: { CustomRedirectDomain: `..${'x'.repeat(300)}` },
      },
    ],
    [
      'GetConfigurationSetEventDestinations',
      {
        EventDestinations: range(500).map((index) => ({
          Name: `d${index}`,
          Enabled: null,
          MatchingEventTypes: [null, 'SHINY'],
          SnsDestination: { TopicArn: 'no arn' },
        })),
      },
    ],
    [
      'GetDedicatedIps',
      { DedicatedIps: ['999.1.1.1', 'no', '::', '', null].map((Ip) => ({ Ip, WarmupPercentage: -7 })) },
    ],
    [
      'BatchGetMetricData',
      {
        Results: range(3).map((index) => ({
          Id: `m${index}`,
          Timestamps: [4e9, -4e9, 1e300],
          Values: [-1, 1e308, 'NaN'],
        })),
      },
    ],
    ['ListTenants', { Tenants: [null, {}, { TenantName: null, SendingStatus: 'SHINY', CreatedTimestamp: 1e300 }] }],
    ['ListReputationEntities', { ReputationEntities: [{}, { ReputationImpact: 'HIGH', AwsSesManagedStatus: null }] }],
    ['ListRecommendations', { Recommendations: [{}, { ResourceArn: null, Type: null, CreatedTimestamp: -1e300 }] }],
    ['DescribeDeliveryStream', { DeliveryStreamDescription: { Destinations: [null, {}], DeliveryStreamStatus: null } }],
  ])('%s with members that cannot be (%#)', async (operation, body) => {
    answerWith(operation, body);
    expect(wrongIn(await readRegion(world))).toEqual([]);
  });

  it.each([
    ['ListConfigurationSets', { ConfigurationSets: ['shop-default'] }],
    [
      'ListEmailIdentities',
      { EmailIdentities: [{ IdentityName: 'shop.example', IdentityType: 'DOMAIN', VerificationStatus: 'SUCCESS' }] },
    ],
    ['ListDedicatedIpPools', { DedicatedIpPools: ['shop-pool'] }],
    ['ListTenants', { Tenants: [{ TenantName: 'a' }] }],
    ['ListRecommendations', { Recommendations: [{ ResourceArn: 'a', Type: 'DKIM' }] }],
  ])('%s with pages that lead in a ring end', async (operation, body) => {
    answerWith(operation, { ...body, NextToken: 'again' });
    const counted = account.site.counted.get(operation) ?? 0;
    const report = await readRegion(world);
    expect(wrongIn(report)).toEqual([]);
    // The answer is the same each time: its token leads to the second page, and that to itself.
    expect((account.site.counted.get(operation) ?? 0) - counted).toBeLessThanOrEqual(2);
  });
});
