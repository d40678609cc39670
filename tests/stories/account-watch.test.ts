// Watching until green: records published in the running DNS turn right server by server, then SES says success.
import { afterEach, describe, expect, it } from 'vitest';
import { scenarioTexts } from '../../electron/demo/demo-world.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';
import { watchRecords } from '../../electron/flows/watch-records.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import { accept } from '../../shared/failure.ts';
import type { WatchState } from '../../shared/watch.ts';
import { type AccountOptions, openDemoAccount, type RunningAccount, withAsk } from './account-story.ts';
import { ended } from '../fakes/dns-reply.ts';

const identity = { name: 'freshstart.example', region: 'us-east-1' };
const tokens = [
  '3vhc2idihzudm4xfhgz2pstozkomuyqx',
  'ya3tyquzlolkmmvxp4h6nqodtmjagrby',
  'bvxcmombxs2bqy4c3l3u2qjxkvxm7ifq',
];

const open: RunningAccount[] = [];
afterEach(async () => {
  for (const account of open.splice(0)) await account.close();
});

type Watching = {
  readonly account: RunningAccount;
  readonly clock: { nowMs: number };
  readonly controller: AbortController;
};

async function start(options: AccountOptions = {}): Promise<Watching> {
  const clock = { nowMs: Date.now() };
  const account = await openDemoAccount({ ...options, ses: { ...options.ses, nowMs: () => clock.nowMs } });
  open.push(account);
  return { account, clock, controller: new AbortController() };
}

/** What happens while the watch sleeps, in the order of its rounds; after the last it is stopped. */
type Meanwhile = readonly ((states: readonly WatchState[]) => void)[];

async function watch(
  { account, clock, controller }: Watching,
  meanwhile: Meanwhile,
  world: RunningAccount['openWorld'] = account.openWorld,
): Promise<readonly WatchState[]> {
  const states: WatchState[] = [];
  await watchRecords(
    {
      watchId: 'w1',
      identity,
      openWorld: () => Promise.resolve(accept(world())),
      clock: { nowMs: () => clock.nowMs },
      sleep: (durationMs) => {
        clock.nowMs += durationMs;
        const happening = meanwhile[states.length - 1];
        if (happening === undefined) controller.abort();
        else happening(states);
        return Promise.resolve();
      },
      signal: controller.signal,
    },
    (state) => states.push(state),
  );
  return states;
}

function wantedIn(states: readonly WatchState[]): readonly RecordToPublish[] {
  return (states[0]?.records ?? []).map(({ record }) => record);
}

/** One word for each record: the states of its servers, the resolver first, where they differ. */
function summaryOf(state: WatchState | undefined): readonly string[] {
  return (state?.records ?? []).map(({ servers }) => [...new Set(servers.map((server) => server.state))].join(' '));
}

const nothing = (): void => {};
const rounds = (count: number): Meanwhile => Array.from({ length: count }, () => nothing);

describe('freshstart.example', () => {
  it('turns green record by record, and SES with it', async () => {
    const watching = await start();
    const { dns } = watching.account;
    const states = await watch(watching, [
      (so) => dns.publish(wantedIn(so).slice(0, 1)),
      (so) => dns.publish(wantedIn(so).slice(1, 3)),
      (so) => dns.publish(wantedIn(so).slice(3)),
      ...rounds(20),
    ]);
    expect(states.slice(0, 4).map(summaryOf)).toEqual([
      ['missing', 'missing', 'missing', 'missing', 'missing'],
      ['right', 'missing', 'missing', 'missing', 'missing'],
      ['right', 'right', 'right', 'missing', 'missing'],
      ['right', 'right', 'right', 'right', 'right'],
    ]);
    expect(states[0]?.ses).toMatchObject({ verification: 'PENDING', dkim: 'PENDING', mailFrom: 'PENDING' });
    const last = states.at(-1);
    expect(last).toMatchObject({
      outcome: 'green',
      nextAtMs: null,
      failure: null,
      ses: { verification: 'SUCCESS', dkim: 'SUCCESS', mailFrom: 'SUCCESS' },
    });
    expect(states.slice(0, -1).every(({ outcome }) => outcome === 'watching')).toBe(true);
  });

  it('remembers when each record turned right, and asks never sooner than it said', async () => {
    const watching = await start();
    const states = await watch(watching, [
      (so) => watching.account.dns.publish(wantedIn(so).slice(0, 1)),
      ...rounds(3),
    ]);
    const [first, second] = states.at(-1)?.records ?? [];
    expect(new Set(first?.servers.map(({ turnedAtMs }) => turnedAtMs))).toEqual(new Set([states[1]?.askedAtMs]));
    expect(second?.servers.every(({ turnedAtMs }) => turnedAtMs === null)).toBe(true);
    for (const [index, state] of states.slice(1, -1).entries()) expect(state.askedAtMs).toBe(states[index]?.nextAtMs);
    const [before, after] = [states[0], states[1]];
    expect((before?.sesCanSeeAtMs ?? 0) - (before?.ses?.lastCheckedAtMs ?? 0)).toBe(300_000);
    expect(after?.startedAtMs).toBe(before?.startedAtMs);
  });

  it('waits for a server that lags behind, though SES already says success', async () => {
    const lagging = tokens.map((token) => `$ABSENT ${token}._domainkey`).join('\n');
    const records = tokens.map((token) => `${token}._domainkey CNAME ${token}.dkim.amazonses.com.`).join('\n');
    const more = [
      '$ORIGIN freshstart.example.',
      records,
      'bounce MX 10 feedback-smtp.us-east-1.amazonses.com.',
      'bounce TXT "v=spf1 include:amazonses.com ~all"',
      '$SERVER ns2.dns-host.example.',
      lagging,
      '$SERVER *',
    ].join('\n');
    const dns = assembleWorld([...Object.values(scenarioTexts), more].map((text) => readZone(text)));
    const watching = await start({ dns });
    const states = await watch(watching, [nothing, (so) => watching.account.dns.publish(wantedIn(so)), ...rounds(5)]);
    const [first] = states[1]?.records ?? [];
    expect(first?.servers.map(({ server, state }) => [server?.name ?? null, state])).toEqual([
      [null, 'right'],
      ['ns1.dns-host.example', 'right'],
      ['ns1.dns-host.example', 'right'],
      ['ns2.dns-host.example', 'missing'],
      ['ns2.dns-host.example', 'missing'],
    ]);
    expect(states[1]).toMatchObject({ outcome: 'watching', ses: { verification: 'SUCCESS' } });
    expect(states[2]?.outcome).toBe('green');
  });

  it('is not held up by a server that cannot be reached from here', async () => {
    const watching = await start();
    const { account } = watching;
    const world: RunningAccount['openWorld'] = () =>
      withAsk(account.openWorld(), ({ name, type }, server) =>
        server?.includes('::') === true ? { ...ended(name, type, 'unreachable'), server } : null,
      );
    const states = await watch(watching, [(so) => account.dns.publish(wantedIn(so)), ...rounds(20)], world);
    expect(states.at(-1)?.outcome).toBe('green');
    expect(summaryOf(states.at(-1))).toEqual(Array(5).fill('right unknown'));
  });

  it('is never green while nobody can be asked', async () => {
    const watching = await start();
    const { account } = watching;
    const silent: RunningAccount['openWorld'] = () =>
      withAsk(account.openWorld(), ({ name, type }) => ended(name, type, 'timeout'));
    const states = await watch(watching, [(so) => account.dns.publish(wantedIn(so)), ...rounds(3)], silent);
    expect(states.every(({ outcome }) => outcome === 'watching' || outcome === 'stopped')).toBe(true);
    expect(summaryOf(states[0])).toEqual(Array(5).fill('unknown'));
  });

  it('takes the place of a wrong record as well', async () => {
    const wrong = `$ORIGIN freshstart.example.\n${tokens[0]}._domainkey CNAME wrong.example.`;
    const dns = assembleWorld([...Object.values(scenarioTexts), wrong].map((text) => readZone(text)));
    const watching = await start({ dns });
    const states = await watch(watching, [(so) => watching.account.dns.publish(wantedIn(so)), ...rounds(20)]);
    expect(summaryOf(states[0])[0]).toBe('wrong');
    expect(states.at(-1)?.outcome).toBe('green');
  });
});

describe('a watch ends', () => {
  it('when it is stopped, with what was seen last', async () => {
    const watching = await start();
    const states = await watch(watching, [nothing]);
    expect(states.map(({ outcome }) => outcome)).toEqual(['watching', 'watching', 'stopped']);
    expect(states[2]).toMatchObject({ nextAtMs: null, failure: null, ses: { dkim: 'PENDING' } });
    expect(summaryOf(states[2])).toEqual(Array(5).fill('missing'));
  });

  it('when the identity is deleted', async () => {
    const watching = await start();
    const { site } = watching.account.site;
    const [account] = site.regionsOf('111122223333').filter(({ region }) => region === identity.region);
    const states = await watch(watching, [() => account?.identities.delete(identity.name)]);
    expect(states.at(-1)).toMatchObject({ outcome: 'failed', nextAtMs: null, failure: { kind: 'aws-not-found' } });
  });

  it('when SES gives up after 72 hours it does not: somebody may start again', async () => {
    const watching = await start();
    const { clock } = watching;
    const states = await watch(watching, [() => (clock.nowMs += 73 * 3_600_000), nothing]);
    expect(states[1]).toMatchObject({
      outcome: 'watching',
      ses: { dkim: 'FAILED', mailFrom: 'FAILED' },
      sesCanSeeAtMs: null,
    });
  });
});
