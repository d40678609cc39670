// SES's one word for all DKIM records of an identity, beside what DNS says of each of them.
import type { SesIdentity } from '../../../shared/ses.ts';
import { allRight, brokenTokens, type TokenEvidence, type TokenStandings, tokenStandings } from './token-standing.ts';

/** `right` everywhere, `broken` at least one for certain, `unknown` neither can be said. */
export type DkimPicture = { readonly dns: 'right' | 'broken' | 'unknown'; readonly standings: TokenStandings };

export function dkimPicture(evidence: TokenEvidence): DkimPicture {
  const standings = tokenStandings(evidence);
  if (brokenTokens(standings).length > 0) return { dns: 'broken', standings };
  return { dns: allRight(standings) ? 'right' : 'unknown', standings };
}

/** SES looks, or looks again: it may find the records by itself. */
export function isLooking({ dkim }: SesIdentity): boolean {
  return dkim.status === 'PENDING' || dkim.status === 'TEMPORARY_FAILURE';
}
