// The panel of dedicated IP addresses: their names, the lists that hold them, what Outlook says, and who sends from which pool.
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Known } from '../../../shared/health/known.ts';
import type { DedicatedIps, IpListing, IpRow } from '../../../shared/health/panels.ts';
import type { SesDedicatedIp } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { addressName } from '../derive/named-addresses.ts';
import { gapsIn, seenIn } from '../derive/region-wiring.ts';
import { sayNames } from '../derive/say-names.ts';
import { countIn, defaultPool } from '../derive/sending-pool.ts';
import { newestSnds } from '../derive/snds-day.ts';
import { isCold } from '../derive/warm-up.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';
import { evidenceOf } from './region-evidence.ts';

export function ipsOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): DedicatedIps {
  const ips = mapKnown(knownOf(evidence.regionIps, { region, operation: 'GetDedicatedIps' }, []), (all) =>
    all.map((ip) => rowOf(ip, evidence, region)),
  );
  const account = evidenceOf(evidence, 'regionAccount');
  return {
    headline: headlineOf(ips),
    ips,
    pools: poolsOf(evidence, region),
    autoWarmup: account.state === 'seen' ? account.value.autoWarmup : null,
  };
}

function rowOf(ip: SesDedicatedIp, evidence: RegionEvidence, region: RegionName): IpRow {
  const { address } = ip;
  const listings = knownOf(evidence.regionIpListings, { region, operation: 'GetBlacklistReports' }, []);
  const snds = knownOf(evidence.regionSnds, { region, operation: 'GetMetricData' }, []);
  return {
    ...ip,
    ptr: ptrOf(address, evidence),
    listings: mapKnown(listings, (all): readonly IpListing[] => all.filter((one) => one.address === address)),
    snds: mapKnown(snds, (series) => newestSnds(address, series)),
  };
}

function ptrOf(address: string, evidence: RegionEvidence): IpRow['ptr'] {
  const told = evidenceOf(evidence, 'regionIpNames');
  const replies = told.state === 'seen' ? (told.value.find((one) => one.address === address)?.replies ?? []) : [];
  const name = addressName(address, replies);
  const names = name?.names ?? [];
  const state = name?.state ?? 'unknown';
  const said = names.join(', ');
  switch (state) {
    case 'confirmed':
      return {
        names,
        confirmed: 'yes',
        says: { en: `${said} leads back to it.`, ja: `${said} の正引きと一致します。` },
      };
    case 'not-confirmed':
      return {
        names,
        confirmed: 'no',
        says: { en: `${said} does not lead back to it.`, ja: `${said} の正引きと一致しません。` },
      };
    case 'no-name':
      return { names, confirmed: 'none', says: { en: 'It has no name.', ja: '名前（PTR）がありません。' } };
    case 'unknown':
      return {
        names,
        confirmed: 'unknown',
        says: { en: 'Its name could not be looked up.', ja: '名前（PTR）を確認できませんでした。' },
      };
    default:
      return assertNever(state);
  }
}

/** The pools that SES lists, and the default one, which it makes by itself, where an address is in it. */
function poolsOf(evidence: RegionEvidence, region: RegionName): DedicatedIps['pools'] {
  const ips = evidenceOf(evidence, 'regionIps');
  const sets = evidenceOf(evidence, 'regionSets');
  const isUnread = gapsIn(sets, region, 'ListConfigurationSets').length > 0;
  const usersOf = (pool: string): readonly string[] | null => {
    const users = seenIn(sets).filter(({ sendingPool }) => (sendingPool ?? defaultPool) === pool);
    return users.length === 0 && isUnread ? null : users.map(({ name }) => name);
  };
  return mapKnown(knownOf(evidence.regionPools, { region, operation: 'ListDedicatedIpPools' }, []), (listed) => {
    const isHidden = countIn(defaultPool, ips) > 0 && !listed.some(({ name }) => name === defaultPool);
    const pools = isHidden ? [{ name: defaultPool, scaling: 'STANDARD' }, ...listed] : listed;
    return pools.map((pool) => ({
      ...pool,
      ips: ips.state === 'unreachable' ? null : countIn(pool.name, ips),
      usedBy: usersOf(pool.name),
    }));
  });
}

function mapKnown<T, U>(known: Known<T>, map: (value: T) => U): Known<U> {
  return known.known ? { ...known, value: map(known.value) } : known;
}

function headlineOf(ips: Known<readonly IpRow[]>): Text {
  if (!ips.known) return unread;
  if (ips.value.length === 0) return none;
  const listed = ips.value.filter(({ listings }) => listings.known && listings.value.length > 0);
  if (listed.length > 0) return sayListed(listed);
  const unnamed = ips.value.filter(({ ptr }) => ptr.confirmed === 'no' || ptr.confirmed === 'none');
  if (unnamed.length > 0) return sayUnnamed(unnamed);
  const cold = ips.value.filter(isCold);
  if (cold.length > 0) return sayCold(cold);
  const isOpen = ips.value.some(({ ptr, listings }) => ptr.confirmed === 'unknown' || !listings.known);
  return isOpen ? open : fine(ips.value.length);
}

const addressesOf = (rows: readonly IpRow[]): Text => sayNames(rows.map(({ address }) => address));

function sayListed(rows: readonly IpRow[]): Text {
  const said = addressesOf(rows);
  return { en: `On a block list: ${said.en}.`, ja: `ブロックリストに掲載: ${said.ja}。` };
}
function sayUnnamed(rows: readonly IpRow[]): Text {
  const said = addressesOf(rows);
  return { en: `Without a name that leads back: ${said.en}.`, ja: `逆引きと正引きが一致しない IP: ${said.ja}。` };
}
function sayCold(rows: readonly IpRow[]): Text {
  const said = addressesOf(rows);
  return { en: `Still warming up: ${said.en}.`, ja: `ウォームアップ中: ${said.ja}。` };
}
function fine(count: number): Text {
  const said = count === 1 ? 'The dedicated IP address is' : `All ${count} dedicated IP addresses are`;
  return { en: `${said} warm, named and on no block list.`, ja: `専用 IP ${count} 個に問題は見つかりません。` };
}

const unread: Text = { en: 'The dedicated IP addresses could not be read.', ja: '専用 IP を読み取れませんでした。' };
const none: Text = {
  en: 'No dedicated IP addresses: mail goes out from shared ones.',
  ja: '専用 IP はありません。共有 IP から送信されます。',
};
const open: Text = {
  en: 'Not everything about the dedicated IP addresses could be checked.',
  ja: '専用 IP について、確認できない項目があります。',
};
