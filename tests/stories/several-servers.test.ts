// The identity's records at every server of its zone, over real packets: the demo's name servers on loopback, the real
// resolver with its route to them, and an account in memory.
import { afterEach, describe, expect, it } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemRandomness } from '../../electron/adapters/system/randomness.ts';
import { scenarioTexts } from '../../electron/demo/demo-world.ts';
import { type DemoDns, startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import { collect, type Gathered } from '../../electron/gather/collect.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { ArtifactName } from '../../shared/artifacts.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import { repliesIn } from '../../shared/evidence.ts';
import { memorySes } from '../fakes/memory-ses.ts';
import { exampleIdentity, exampleTokens } from '../fakes/ses-identity.ts';

const [token] = exampleTokens;
const tokenName = `${token}._domainkey.orchard.example`;
const identity = exampleIdentity({
  name: 'orchard.example',
  domain: 'orchard.example',
  mailFrom: { domain: 'bounce.orchard.example', status: 'SUCCESS', onMxFailure: 'USE_DEFAULT_VALUE' },
});
const wanted = ['zoneServers', 'dkimTokens', 'mailFromAnswers'] as const satisfies readonly ArtifactName[];

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
});

/** The scenario files with one more. */
async function start(more = ''): Promise<{ readonly dns: DemoDns; readonly resolver: Resolver }> {
  const dns = await startDemoDns({ world: assembleWorld([...Object.values(scenarioTexts), more].map(readZone)) });
  const server = parseServer(dns.address);
  const resolver = createResolver({
    servers: server.ok ? [server.value] : [],
    route: dns.route,
    deadlineMs: 900,
    firstTryMs: 250,
  });
  open.push(dns, resolver);
  return { dns, resolver };
}

function gather(resolver: Resolver): Promise<Gathered> {
  return collect(wanted, {
    target: { domain: 'orchard.example', selectors: [], mailFrom: null },
    ask: resolver.ask,
    account: { ses: memorySes({ regions: { 'us-east-1': { identities: [identity] } } }), identity },
    clock: systemClock,
    randomness: systemRandomness,
  });
}

/** `address: first token's CNAME`, the resolver first. */
function firstToken({ dkimTokens }: Gathered): readonly string[] {
  if (dkimTokens?.state !== 'seen') throw new Error('no tokens');
  return (dkimTokens.value[0]?.answers ?? []).map(({ server, record }) => {
    const [found] = record.records;
    return `${server?.address ?? 'resolver'}: ${found?.type === 'CNAME' ? found.target : record.outcome}`;
  });
}

const right = `${token}.dkim.amazonses.com`;
const everywhere = (said: string): readonly string[] =>
  ['192.0.2.53', '2001:db8:53::53', '192.0.2.54', '2001:db8:53::54'].map((address) => `${address}: ${said}`);

describe('orchard.example at every server', () => {
  it('has all its records everywhere, asked under the addresses of the delegation', async () => {
    const { resolver } = await start();
    const gathered = await gather(resolver);
    expect(gathered.zoneServers).toMatchObject({
      state: 'seen',
      value: {
        zone: 'orchard.example',
        delegated: ['ns1.dns-host.example', 'ns2.dns-host.example'],
        listed: ['ns1.dns-host.example', 'ns2.dns-host.example'],
      },
    });
    expect(firstToken(gathered)).toEqual([`resolver: ${right}`, ...everywhere(right)]);
    const replies = repliesIn(wanted.flatMap((name) => gathered[name]?.from ?? []));
    const direct = replies.filter(({ recurse }) => recurse === false);
    expect(direct.every(({ outcome, flags }) => outcome === 'answer' || flags?.aa === false)).toBe(true);
    expect(direct.filter(({ referral }) => referral !== undefined)).toMatchObject([{ server: '192.0.2.51:53' }]);
    // Documentation addresses are shown; packets went to loopback.
    expect(new Set(direct.map(({ server }) => server.replace(/:53$/u, '')))).toEqual(
      new Set(['192.0.2.51', '192.0.2.53', '192.0.2.54', '[2001:db8:53::53]', '[2001:db8:53::54]']),
    );
  });

  it('differs where one server lags behind, until the record is published at all of them', async () => {
    const { dns, resolver } = await start(`
$ORIGIN orchard.example.
$SERVER ns2.dns-host.example.
$ABSENT ${token}._domainkey
@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 2026111901 7200 900 1209600 300 )
`);
    const lagging = everywhere(right).map((line) => line.replace(/^(.+(?:\.|:)54): .*/u, '$1: nxdomain'));
    const before = await gather(resolver);
    expect(firstToken(before)).toEqual([`resolver: ${right}`, ...lagging]);
    expect(serials(before)).toEqual([2026112001, 2026112001, 2026111901, 2026111901]);
    const record: RecordToPublish = {
      kind: 'record-to-publish',
      act: 'add',
      name: tokenName,
      type: 'CNAME',
      value: right,
      ttlSeconds: 300,
    };
    dns.publish([record]);
    const after = await gather(resolver);
    expect(firstToken(after)).toEqual([`resolver: ${right}`, ...everywhere(right)]);
    expect(serials(after)).toEqual(Array(4).fill(2026112002));
  });

  it('is asked at the old provider too, where the parent still names it', async () => {
    const { resolver } = await start(`
$TTL 300
$ORIGIN former-host.example.
@ SOA ns1 admin ( 1 2 3 4 60 )
  NS ns1
ns1 A 192.0.2.99
$ORIGIN orchard.example.
$DELEGATE ns1.former-host.example. ns2.former-host.example. ns1.dns-host.example.
$SERVER ns1.former-host.example.
@ SOA ns1.former-host.example. admin ( 3 2 3 4 60 )
  NS ns1.former-host.example.
`);
    const gathered = await gather(resolver);
    expect(gathered.zoneServers).toMatchObject({
      value: {
        delegated: ['ns1.former-host.example', 'ns2.former-host.example', 'ns1.dns-host.example'],
        listed: ['ns1.dns-host.example', 'ns2.dns-host.example'],
        withoutAddress: ['ns2.former-host.example'],
      },
    });
    expect(firstToken(gathered)).toEqual([
      `resolver: ${right}`,
      '192.0.2.99: nxdomain',
      `192.0.2.53: ${right}`,
      `2001:db8:53::53: ${right}`,
    ]);
  });

  it('is known from the others where one server is silent and one refuses', async () => {
    const { resolver } = await start(`
$ORIGIN orchard.example.
$DELEGATE ns1.dns-host.example. ns2.dns-host.example. a.registry.example.
$SERVER ns2.dns-host.example.
$BEHAVE @ timeout
`);
    const gathered = await gather(resolver);
    expect(firstToken(gathered)).toEqual([
      `resolver: ${right}`,
      `192.0.2.53: ${right}`,
      `2001:db8:53::53: ${right}`,
      '192.0.2.54: timeout',
      '2001:db8:53::54: timeout',
      '192.0.2.51: refused',
      '2001:db8:53::51: refused',
    ]);
  });
});

function serials({ zoneServers }: Gathered): readonly number[] {
  if (zoneServers?.state !== 'seen') throw new Error('no servers');
  return zoneServers.value.servers.flatMap(({ soa }) =>
    soa.records.flatMap((record) => (record.type === 'SOA' ? [record.serial] : [])),
  );
}
