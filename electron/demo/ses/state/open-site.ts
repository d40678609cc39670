// Opens the site: every account's state by region, made when it is first asked for, and the DNS that it sees.
import type { DnsQuestion } from '../../../../shared/dns.ts';
import { lookUp } from '../../look-up.ts';
import { ancestry, type World, zoneOf } from '../../world.ts';
import { seedHistory } from '../messages/seed-history.ts';
import { monthFlows } from '../month/month-flows.ts';
import { openMonth, suppressedBy } from '../month/open-month.ts';
import { settleMonth } from '../month/settle-month.ts';
import type { JsonObject } from '../operation.ts';
import { joinTags } from '../operations/tag.ts';
import { publishPast } from '../topics/publish-events.ts';
import { openTraffic } from '../traffic/open-traffic.ts';
import { objects } from '../wire/members.ts';
import { openAccountState } from './account-state.ts';
import { openAlarms } from '../alarms/open-alarms.ts';
import { openBell } from './bell.ts';
import { arnOf } from './identity-state.ts';
import { openIdentities } from './open-identities.ts';
import { openSendingState } from './open-sending-state.ts';
import { openWiring } from './open-wiring.ts';
import type { RegionAccount, ScenarioRegion, Site, SiteDnsAnswer } from './region-account.ts';
import { seededText } from './seeded-text.ts';

export type SiteOptions = {
  readonly world: () => World;
  readonly nowMs: () => number;
  readonly publish: Site['publish'];
  readonly seed: string;
  /** What is told of the account, by region. */
  readonly told: (accountId: string, region: string) => ScenarioRegion;
};

export function openSite(options: SiteOptions): Site {
  const accounts = new Map<string, RegionAccount>();
  let drawn = 0;
  const site: Site = {
    nowMs: options.nowMs,
    bell: openBell(),
    region: (accountId, region) => {
      const place = `${accountId} ${region}`;
      const known = accounts.get(place);
      if (known !== undefined) return known;
      const opened = openRegion({ accountId, region, site, seed: options.seed }, options.told(accountId, region));
      accounts.set(place, opened);
      return opened;
    },
    regionsOf: (accountId) => [...accounts.values()].filter((account) => account.accountId === accountId),
    publish: options.publish,
    ask: (name, type) => ask(options.world(), { name, type }),
    randomText: (length) => {
      drawn += 1;
      return seededText(`${options.seed} ${drawn}`, length);
    },
  };
  return site;
}

type Place = {
  readonly accountId: string;
  readonly region: string;
  readonly site: Site;
  readonly seed: string;
};

function openRegion(place: Place, told: ScenarioRegion): RegionAccount {
  const { accountId, region, site, seed } = place;
  const month = told.month === true ? openMonth({ accountId, region }, site.nowMs()) : null;
  const account: RegionAccount = {
    accountId,
    region,
    settings: openAccountState((told.account ?? {}) as JsonObject, site.nowMs()),
    identities: openIdentities(told, place),
    sending: openSendingState(told, place),
    tags: new Map(),
    notifications: new Map(Object.entries((told.notifications ?? {}) as { readonly [name: string]: JsonObject })),
    traffic: [
      ...openTraffic(told, { nowMs: site.nowMs(), seed: `${seed} ${accountId} ${region}` }),
      ...(month === null ? [] : monthFlows(month)),
    ],
    month,
    alarms: openAlarms(told, site.nowMs()),
    receiptRuleSet: (told.receiptRuleSet ?? null) as JsonObject | null,
    unknownOperations: told.unknownOperations ?? [],
    wiring: openWiring(told, place),
  };
  for (const [name, members] of Object.entries(told.identities ?? {}))
    joinTags(account, arnOf(account, `identity/${name}`), objects(members as JsonObject, 'Tags'));
  seedHistory(account, told, site.nowMs());
  if (month !== null) {
    for (const entry of suppressedBy(account, site.nowMs())) account.sending.suppressed.put(entry);
    settleMonth(site, account, month);
  }
  const past = account.sending.unpublished.filter(({ atMs }) => atMs <= site.nowMs());
  account.sending.unpublished = account.sending.unpublished.filter(({ atMs }) => atMs > site.nowMs());
  publishPast(site, account, past);
  return account;
}

const maxChain = 8;

/** What a resolver that starts at the root would bring: outside the world there is nothing. */
function ask(world: World, { name, type }: DnsQuestion, step = 0): SiteDnsAnswer {
  const isKnown = zoneOf(world, name) !== null || ancestry(name).some((above) => world.misbehaving.has(above));
  if (!isKnown) return { kind: 'nxdomain' };
  const content = lookUp(world, { name, type });
  if (content === null || content.rcode === 'SERVFAIL' || content.rcode === 'REFUSED') return { kind: 'failed' };
  if (content.rcode === 'NXDOMAIN') return { kind: 'nxdomain' };
  if (content.answers.some((record) => record.type === type)) return { kind: 'answer', records: content.answers };
  const last = content.answers.at(-1);
  const isOpenChain = last?.type === 'CNAME' && content.authority.length === 0;
  if (!isOpenChain) return { kind: 'nodata' };
  return step < maxChain ? ask(world, { name: last.target, type }, step + 1) : { kind: 'failed' };
}
