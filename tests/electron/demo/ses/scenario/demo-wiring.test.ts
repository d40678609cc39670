// The demo account's wiring: whatever is named there exists, but for what is meant to be gone, and its faults are those it tells of.
import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../../../electron/demo/demo-world.ts';
import { demoScenario } from '../../../../../electron/demo/ses/scenario/demo-scenario.ts';
import { openSite } from '../../../../../electron/demo/ses/state/open-site.ts';

const world = demoWorld();
const scenario = demoScenario();
const site = openSite({
  world: () => world,
  publish: null,
  nowMs: () => Date.parse('2026-11-20T09:00:00Z'),
  seed: 'test',
  told: (_accountId, region) => scenario[region] ?? {},
});
const accounts = Object.keys(scenario).map((region) => site.region('111122223333', region));
const [home] = accounts.filter(({ region }) => region === 'us-east-1');
if (home === undefined) throw new Error('the demo has no account in us-east-1');

/** Every ARN of a service in some JSON. */
function arnsIn(value: unknown, service: string): readonly string[] {
  return [...JSON.stringify(value).matchAll(new RegExp(`arn:aws:${service}:[^"]*`, 'gu'))].map(([arn]) => arn);
}

const sets = accounts.flatMap(({ sending }) => [...sending.configurationSets.values()]);
const destinations = sets.flatMap((set) => set.destinations);
const wiring = accounts.map((account) => account.wiring);

describe('what configuration sets and identities name', () => {
  it('exists, but for the topic that was deleted', () => {
    const topics = new Set(wiring.flatMap((one) => [...one.topics.keys()]));
    const named = arnsIn([destinations, accounts.map(({ notifications }) => [...notifications.values()])], 'sns');
    const absent = new Set(named.filter((arn) => !topics.has(arn)));
    expect([...absent]).toEqual(['arn:aws:sns:us-east-1:111122223333:ses-billing']);
    const roles = new Set(wiring.flatMap((one) => [...one.roles.values()].map(({ arn }) => arn)));
    expect(arnsIn(destinations, 'iam').filter((arn) => !roles.has(arn))).toEqual([]);
    const streams = arnsIn(
      wiring.map((one) => [...one.streams.values()]),
      'firehose',
    );
    expect(arnsIn(destinations, 'firehose').filter((arn) => !streams.includes(arn))).toEqual([]);
  });

  it('is a default set that exists', () => {
    const missing = accounts.flatMap(({ identities, sending }) =>
      [...identities.values()].filter(
        ({ configurationSet }) => configurationSet !== null && !sending.configurationSets.has(configurationSet),
      ),
    );
    expect(missing).toEqual([]);
    const inUse = [...home.identities.values()].map(({ configurationSet }) => configurationSet);
    const idle = [...home.sending.configurationSets.keys()].filter((name) => !inUse.includes(name));
    expect(idle).toEqual(['orchard-tests', 'foo', 'orchard-shop', 'orchard-invoices']);
  });

  it('are attached policies that can be read', () => {
    const policies = new Set(wiring.flatMap((one) => [...one.policies.keys()]));
    const attached = wiring.flatMap((one) => [...one.roles.values()].flatMap((role) => role.attached));
    expect(attached.filter((arn) => !policies.has(arn))).toEqual([]);
  });
});

describe('the three set-ups of the field', () => {
  it('has a role that trusts another set, may do anything, and an error prefix that is none', () => {
    const role = home.wiring.roles.get('ses-history');
    expect(role?.trust).toContain(':configuration-set/history-test"');
    expect([...(role?.inline.values() ?? [])].join()).toContain('firehose:*');
    expect(JSON.stringify(home.wiring.streams.get('ses-history'))).toContain('"error/{firehose:error-output-type}/"');
    expect(home.wiring.roles.get('ses-events')?.trust).toContain(':configuration-set/orchard-transactional"');
  });

  it('counts bounces and hears of no complaint', () => {
    const [only] = home.sending.configurationSets.get('foo')?.destinations ?? [];
    expect(only).toMatchObject({ MatchingEventTypes: ['BOUNCE', 'REJECT'], CloudWatchDestination: {} });
  });
});

describe('what DNS says of it', () => {
  it('leads the tracking domain to another region', () => {
    expect(site.ask('click.orchard.example', 'CNAME')).toMatchObject({
      records: [{ target: 'r.eu-west-1.awstrack.me' }],
    });
    expect(site.ask('click.orchard.example', 'A').kind).toBe('answer');
  });

  it.each([
    ['192.0.2.81', true],
    ['192.0.2.82', false],
  ])('leads %s to a name and back: %s', (address, leadsBack) => {
    const reverse = `${address.split('.').toReversed().join('.')}.in-addr.arpa`;
    const pointed = site.ask(reverse, 'PTR');
    const [pointer] = pointed.kind === 'answer' ? pointed.records : [];
    const name = pointer?.type === 'PTR' ? pointer.target : '';
    const forward = site.ask(name, 'A');
    const addresses = forward.kind === 'answer' ? forward.records.map((record) => JSON.stringify(record)).join() : '';
    expect(addresses).not.toBe('');
    expect(addresses.includes(`"${address}"`)).toBe(leadsBack);
    expect(home.sending.dedicatedIps.has(address)).toBe(true);
  });
});

describe('the suppression lists', () => {
  it('hold thousands at home, and complaints abroad that block nothing', () => {
    const listed = home.sending.suppressed.page({ after: null, size: 9999, isWanted: () => true });
    // Those that the shop's month put there were bounces of its own messages.
    expect(listed.filter(({ messageId }) => messageId === null).length).toBe(2411);
    expect(listed.filter(({ messageId }) => home.month?.find(messageId ?? '')).length).toBeGreaterThan(60);
    const [far] = accounts.filter(({ region }) => region === 'eu-west-1');
    expect(far?.settings.suppressedReasons).toEqual(['BOUNCE']);
    expect(far?.sending.suppressed.get('lars@recipient.example')?.reason).toBe('COMPLAINT');
  });
});
