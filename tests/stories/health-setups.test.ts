// The generated set-ups, deployed into a simulated account and read again: generator, policy evaluation and audits agree.
import { describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { generateSetup } from '../../electron/engine/publish/setups/generate-setup.ts';
import type { SetupAsk } from '../../shared/health/asks.ts';
import { type EventType, eventTypes } from '../../shared/health/coverage.ts';
import { setupFormats } from '../../shared/health/generated.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import { deployCloudFormation } from '../fakes/deployed-cloudformation.ts';
import { deployTerraform } from '../fakes/deployed-terraform.ts';
import { home, type Told } from '../fakes/told-account.ts';
import { identityOf, owner, shop, toldOver, trafficOf } from '../fakes/told-health.ts';
import { openHealth, panelOf, readRegion, toldIn } from './health-story.ts';

const complete: readonly EventType[] = eventTypes.filter((type) => type !== 'OPEN' && type !== 'CLICK');
const plain: Omit<SetupAsk, 'kind' | 'format'> = {
  region: home,
  accountId: null,
  configurationSet: 'main',
  createSet: true,
  domain: shop,
  eventTypes: complete,
  email: `ops@${shop}`,
  keepDays: 100,
};

/** Before anything is deployed: sends, and nobody hears anything. */
function before(change: Told = {}): ScenarioRegion {
  return toldOver(
    {
      account: { ProductionAccessEnabled: true },
      identities: { [shop]: identityOf({ ConfigurationSetName: null }) },
      configurationSets: {},
      traffic: [trafficOf({ perDay: 1000, configurationSet: null })],
    },
    change,
  );
}

/** What is deployed by the files, and what the commands set after it. */
async function deployed(ask: SetupAsk): Promise<ScenarioRegion> {
  const setup = generateSetup(ask);
  if (!setup.ok) throw new Error(JSON.stringify(setup.failure));
  const { files, commands } = setup.value;
  const text = files.map((file) => file.text).join('\n');
  const made =
    ask.format === 'terraform' ? await deployTerraform(text, ask.region) : deployCloudFormation(text, ask.region);
  return commands.map(effectOf).reduce<Told>(toldOver, made);
}

/** Of the commands those that change something in SES. */
function effectOf(command: string): Told {
  const value = (option: string): string => new RegExp(`--${option} (\\S+)`, 'u').exec(command)?.[1] ?? '';
  if (command.includes(' put-email-identity-configuration-set-attributes '))
    return {
      identities: {
        [value('email-identity').replace('YOUR_IDENTITY', shop)]: {
          ConfigurationSetName: value('configuration-set-name'),
        },
      },
    };
  if (command.includes(' set-identity-notification-topic '))
    return {
      notifications: {
        [value('identity')]: {
          [`${value('notification-type')}Topic`]: value('sns-topic').replace('YOUR_ACCOUNT', owner),
        },
      },
    };
  return {};
}

async function readIn(region: string, told: ScenarioRegion): Promise<HealthReport> {
  const account = await openHealth({ [region]: told });
  try {
    return await readRegion(account.openWorld(), region);
  } finally {
    await account.close();
  }
}

/** The events that are heard, or counted, in a row. */
function eventsIn(report: HealthReport, row: string, hearing: 'heard' | 'counted'): readonly EventType[] {
  const found = panelOf(report, 'coverage').rows.find(({ name }) => name === row);
  return eventTypes.filter((type) => found?.cells[type].hearing === hearing);
}

const about = (report: HealthReport, topic: string): readonly string[] =>
  toldIn(report).filter((line) => line.includes(` ${topic}-`));

const variants: readonly (readonly [string, Partial<SetupAsk>])[] = [
  ['a new set', {}],
  [
    'a set that is there, all events, another region',
    { accountId: owner, createSet: false, email: null, keepDays: null, region: 'eu-west-1', eventTypes },
  ],
];

describe.each(setupFormats)('as %s', (format) => {
  it.each(variants)('events to S3 are heard, and nothing is said about their way (%s)', async (_title, variant) => {
    const ask = { ...plain, ...variant, kind: 'events-to-s3', format } as const;
    const there = ask.createSet ? {} : { configurationSets: { main: {} } };
    const report = await readIn(ask.region, toldOver(before(there), await deployed(ask)));
    expect(eventsIn(report, 'main', 'heard')).toEqual(ask.eventTypes);
    expect(eventsIn(report, shop, 'heard')).toEqual(ask.eventTypes);
    expect(panelOf(report, 'coverage')).toMatchObject({ traceless: [], gaps: [] });
    expect(about(report, 'events')).toEqual([]);
  });

  it('the same role is refused to another set', async () => {
    const made = toldOver(before(), await deployed({ ...plain, kind: 'events-to-s3', format }));
    const sets = made.configurationSets as { readonly [name: string]: Told };
    const report = await readIn(home, toldOver(made, { configurationSets: { second: sets['main'] } }));
    expect(eventsIn(report, 'second', 'heard')).toEqual([]);
    expect(about(report, 'events')).toContain('high events-role-untrusting');
  });

  it.each(variants)('feedback reaches the function by the topic alone (%s)', async (_title, variant) => {
    const ask = { ...plain, ...variant, kind: 'feedback-to-logs', format } as const;
    const report = await readIn(ask.region, toldOver(before(), await deployed(ask)));
    expect(eventsIn(report, shop, 'heard')).toEqual(['DELIVERY', 'BOUNCE', 'COMPLAINT']);
    expect(about(report, 'events')).toEqual([]);
  });

  it('the same topic is refused to another identity', async () => {
    const made = toldOver(before(), await deployed({ ...plain, kind: 'feedback-to-logs', format }));
    const topics = made.notifications as { readonly [name: string]: Told };
    const other = { identities: { 'other.example': identityOf({ ConfigurationSetName: null }) } };
    const told = toldOver(toldOver(made, other), { notifications: { 'other.example': topics[shop] } });
    const report = await readIn(home, told);
    expect(eventsIn(report, 'other.example', 'heard')).toEqual([]);
    expect(about(report, 'events')).toContain('high events-topic-refusing');
  });

  it.each(variants)(
    'a domain as a module counts by default; only whose mail it was is lost (%s)',
    async (_title, variant) => {
      const ask = { ...plain, ...variant, kind: 'domain-module', format } as const;
      const there = ask.createSet ? {} : { configurationSets: { main: {} } };
      const forwarding = { identities: { [shop]: { FeedbackForwardingStatus: true } } };
      const report = await readIn(ask.region, toldOver(before({ ...forwarding, ...there }), await deployed(ask)));
      expect(eventsIn(report, 'main', 'counted')).toEqual(ask.eventTypes);
      expect(eventsIn(report, shop, 'heard')).toEqual(['BOUNCE', 'COMPLAINT']);
      expect(about(report, 'events')).toEqual(['medium events-set-feedback-unseen', 'low events-counted-only']);
      expect(about(report, 'set')).toEqual([]);
    },
  );

  it('a domain as a module, and its events in S3 beside it, are all that is wanted', async () => {
    const module = await deployed({ ...plain, kind: 'domain-module', format });
    const events = await deployed({ ...plain, kind: 'events-to-s3', format, createSet: false });
    const report = await readIn(home, toldOver(before(), together(module, events)));
    expect(eventsIn(report, shop, 'heard')).toEqual(complete);
    expect([...about(report, 'events'), ...about(report, 'set')]).toEqual([]);
  });

  it.each(variants)('alarms watch both rates once somebody has confirmed (%s)', async (_title, variant) => {
    const ask = { ...plain, ...variant, kind: 'alarms', format } as const;
    const made = toldOver(before(), await deployed(ask));
    expect(about(await readIn(ask.region, made), 'alarm')).toEqual([
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'medium alarm-topic-dead',
    ]);
    const Subscriptions = [{ Protocol: 'email', Endpoint: `ops@${shop}` }];
    const report = await readIn(ask.region, toldOver(made, { topics: { 'ses-reputation': { Subscriptions } } }));
    const { alarms, missing } = panelOf(report, 'alarms');
    expect(alarms.known && alarms.value.map(({ rate, verdict, faults }) => [rate, verdict, faults.length])).toEqual([
      ['bounce', 'right', 0],
      ['bounce', 'right', 0],
      ['complaint', 'right', 0],
      ['complaint', 'right', 0],
    ]);
    expect(missing).toEqual([]);
    expect(about(report, 'alarm')).toEqual([]);
  });
});

/** Both destinations of the one set. */
function together(one: ScenarioRegion, other: ScenarioRegion): Told {
  const destinations = [one, other].flatMap(({ configurationSets = {} }) => {
    const { EventDestinations = [] } = (configurationSets['main'] ?? {}) as {
      readonly EventDestinations?: readonly Told[];
    };
    return EventDestinations;
  });
  const both = { configurationSets: { main: { EventDestinations: destinations } } };
  return toldOver(toldOver(one, other), both);
}
