// How a search moves: pending, found, lost for a while, given up (SES developer guide, "Verified identity statuses").
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Search } from '../state/identity-state.ts';

const hourMs = 3_600_000;
/** For records in DNS. */
export const patienceMs = 72 * hourMs;
/** For a click on the link in the verification message. */
export const linkMs = 24 * hourMs;

/** The first and the last of the looks that fall due since the one before; DNS is taken to have been as it is now. */
export type Looks = { readonly firstMs: number; readonly lastMs: number };

export function moveSearch(search: Search, isFound: boolean, { firstMs, lastMs }: Looks): Search {
  switch (search.status) {
    case 'FAILED':
    case 'NOT_STARTED':
      return search;
    case 'SUCCESS':
      return isFound ? search : giveUp({ status: 'TEMPORARY_FAILURE', sinceMs: firstMs }, lastMs, patienceMs);
    case 'PENDING':
    case 'TEMPORARY_FAILURE':
      return isFound ? { status: 'SUCCESS', sinceMs: firstMs } : giveUp(search, lastMs, patienceMs);
    default:
      return assertNever(search.status);
  }
}

/** FAILED once the patience is over. */
export function giveUp(search: Search, atMs: number, patience: number): Search {
  const endMs = search.sinceMs + patience;
  return atMs >= endMs ? { status: 'FAILED', sinceMs: endMs } : search;
}

/** SES still waits for something. */
export function isOpen({ status, frozen }: Search): boolean {
  return frozen !== true && (status === 'PENDING' || status === 'TEMPORARY_FAILURE');
}

/** SES still looks. */
export function isWatched(search: Search): boolean {
  return isOpen(search) || (search.frozen !== true && search.status === 'SUCCESS');
}

/** Set up as it is: doing so once more begins nothing anew. */
export function isAlive(search: Search): boolean {
  return isWatched(search) || search.status === 'SUCCESS';
}
