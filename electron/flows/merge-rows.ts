// The rows of the table of identities: new ones, and those of an earlier result that still hold.
import type { AccountReport, IdentityRow, RegionState } from '../../shared/account-report.ts';
import type { IdentityLine, IdentityRef } from '../../shared/ses.ts';
import { toUnicode } from '../engine/protocols/dns/name.ts';

/** As the list tells it; what an earlier run found out stays shown, with its age, until it is found out again. */
export function listedRow(line: IdentityLine, before: AccountReport | null): IdentityRow {
  const old = before?.rows.find((row) => row.name === line.name && row.region === line.region);
  const domain = domainOf(line.name);
  return {
    domain,
    unicode: toUnicode(domain),
    dkim: null,
    mailFrom: null,
    dmarc: null,
    worst: null,
    worstTitle: null,
    failure: null,
    checkedAtMs: null,
    ...old,
    ...line,
    progress: 'listed',
  };
}

/** The domain of a domain or an address. */
export function domainOf(name: string): string {
  return name.slice(name.lastIndexOf('@') + 1).toLowerCase();
}

/** One identity in one region, as a key. */
export function keyOf({ name, region }: IdentityRef): string {
  return `${region} ${name}`;
}

export type Merge = {
  readonly before: AccountReport | null;
  readonly found: readonly IdentityRow[];
  readonly regions: readonly RegionState[];
  readonly only: readonly IdentityRef[] | null;
};

/** An identity that its region no longer lists is gone; one whose region could not be read stays, with its old age. */
export function mergeRows({ before, found, regions, only }: Merge): readonly IdentityRow[] {
  const unread = new Set(
    regions.flatMap(({ region, failure, identities }) => (failure !== null && identities === 0 ? [region] : [])),
  );
  const asked = new Set(regions.map(({ region }) => region));
  const isFound = (row: IdentityRow): boolean =>
    found.some(({ name, region }) => name === row.name && region === row.region);
  const kept = (before?.rows ?? []).filter(
    (row) => asked.has(row.region) && !isFound(row) && (only !== null || unread.has(row.region)),
  );
  return [...found, ...kept].toSorted(
    (a, b) => compare(a.domain, b.domain) || compare(a.name, b.name) || compare(a.region, b.region),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
