// Which identities the filters let through, what they lack, and in which order they stand.
import { assertNever } from '../../../shared/assert-never.ts';
import type { IdentityRow } from '../../../shared/account-report.ts';
import type { Rows } from '../../state/account.ts';
import { lacks, type IdentityColumn, type IdentityFilters, type Lack } from '../../state/identities.ts';

/** What is not known yet is not lacking. */
export function lacksOf(row: IdentityRow): readonly Lack[] {
  const { verification, dkim, mailFrom, dmarc, worst, progress } = row;
  const lacking: { readonly [L in Lack]: boolean } = {
    'not-verified': verification !== 'SUCCESS',
    dkim: dkim !== null && (dkim.status !== 'SUCCESS' || !dkim.signingEnabled),
    'mail-from': mailFrom !== null && mailFrom.status !== 'SUCCESS',
    dmarc: dmarc === 'fail',
    unknown: progress === 'failed' || dmarc === 'unknown' || worst === 'unknown',
  };
  return lacks.filter((lack) => lacking[lack]);
}

export function countLacks(rows: Rows): { readonly [L in Lack]: number } {
  const counts = { 'not-verified': 0, dkim: 0, 'mail-from': 0, dmarc: 0, unknown: 0 };
  for (const row of Object.values(rows)) for (const lack of lacksOf(row)) counts[lack] += 1;
  return counts;
}

export function passesFilters(row: IdentityRow, { typed, region, lacks: wanted }: IdentityFilters): boolean {
  if (region !== null && row.region !== region) return false;
  if (wanted.length > 0 && !lacksOf(row).some((lack) => wanted.includes(lack))) return false;
  const text = [row.name, row.unicode, row.region, row.worstTitle?.en, row.worstTitle?.ja].join('\n').toLowerCase();
  return typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** In the order of names; a row that passed stays while it is read again, and one that comes to pass joins in. */
export function chooseIdentities(standing: Rows, rows: Rows, filters: IdentityFilters): readonly IdentityRow[] {
  return Object.entries(standing)
    .filter(([key, row]) => passesFilters(row, filters) || passesFilters(rows[key] ?? row, filters))
    .map(([, row]) => row)
    .sort(compareByName);
}

const collator = new Intl.Collator('en', { numeric: true });

/** The regions of one domain stand together, its addresses below it. */
function compareByName(a: IdentityRow, b: IdentityRow): number {
  return (
    collator.compare(a.unicode, b.unicode) ||
    Number(a.kind === 'address') - Number(b.kind === 'address') ||
    collator.compare(a.name, b.name) ||
    collator.compare(a.region, b.region)
  );
}

const worstFirst = ['blocker', 'high', 'medium', 'unknown', 'low', 'info', 'pass'] as const;
const resultsFirst = ['fail', 'unknown', 'no-policy', 'pass'] as const;
const statusesFirst = ['FAILED', 'TEMPORARY_FAILURE', 'PENDING', 'NOT_STARTED', 'SUCCESS'] as const;

/** What is not known stands last. */
function rankIn<T>(order: readonly T[], value: T | null): number {
  return value === null ? order.length : order.indexOf(value);
}

/** The smaller, the more pressing; rows that are equal keep the order of their names. */
export function sortValue(row: IdentityRow, column: Exclude<IdentityColumn, 'identity'>): number | string {
  switch (column) {
    case 'region':
      return row.region;
    case 'verified':
      return rankIn(statusesFirst, row.verification);
    case 'dkim':
      return row.dkim?.status === 'SUCCESS' && !row.dkim.signingEnabled
        ? 0
        : rankIn(statusesFirst, row.dkim?.status ?? null);
    case 'mailFrom':
      return rankIn(statusesFirst, row.mailFrom?.status ?? null);
    case 'dmarc':
      return rankIn(resultsFirst, row.dmarc);
    case 'worst':
      return rankIn(worstFirst, row.worst);
    case 'checked':
      return row.checkedAtMs === null ? Infinity : -row.checkedAtMs;
    default:
      return assertNever(column);
  }
}
