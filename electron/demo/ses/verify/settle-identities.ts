// Brings the identities of a region up to now: the simulated SES looks in DNS whenever it is due.
import { findParent, parentRegionOf } from '../identities/easy-dkim.ts';
import { domainOf, type IdentityState, type Search } from '../state/identity-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { lookForDkim, lookForMailFrom, lookForSoa } from './look-for-records.ts';
import { giveUp, isOpen, isWatched, linkMs, type Looks, moveSearch } from './move-search.ts';

const openIntervalMs = 15_000;
const calmIntervalMs = 3_600_000;
/** AWS does not say how soon a key of the new length is in use; this is ours. */
const keyChangeMs = 3_600_000;

/** No timer runs: what fell due since the last request is done at the next. */
export function settleIdentities(account: RegionAccount, site: Site): RegionAccount {
  const nowMs = site.nowMs();
  for (const identity of account.identities.values()) {
    if (identity.kind === 'EMAIL_ADDRESS' && isOpen(identity.verification))
      identity.verification = giveUp(identity.verification, nowMs, linkMs);
    changeKey(identity, nowMs);
    const looks = dueLooks(identity, nowMs);
    if (looks !== null) lookAgain(identity, looks, { account, site });
  }
  return account;
}

function changeKey({ dkim }: IdentityState, nowMs: number): void {
  const chosenAtMs = dkim.keyLengthChosenAtMs;
  if (chosenAtMs === null || dkim.nextKeyLength === dkim.currentKeyLength) return;
  if (nowMs < chosenAtMs + keyChangeMs) return;
  dkim.currentKeyLength = dkim.nextKeyLength;
  dkim.keyGeneratedAtMs = chosenAtMs + keyChangeMs;
}

/** Null while none is due. */
function dueLooks(identity: IdentityState, nowMs: number): Looks | null {
  const searches = searchesOf(identity);
  if (!searches.some(isWatched)) return null;
  const intervalMs = searches.some(isOpen) ? openIntervalMs : calmIntervalMs;
  const count = Math.floor((nowMs - identity.lookedAtMs) / intervalMs);
  if (count < 1) return null;
  return { firstMs: identity.lookedAtMs + intervalMs, lastMs: identity.lookedAtMs + count * intervalMs };
}

/** What is looked for in DNS. */
function searchesOf({ kind, dkim, mailFrom }: IdentityState): readonly Search[] {
  return [...(kind === 'DOMAIN' ? [dkim.search] : []), ...(mailFrom === null ? [] : [mailFrom.search])];
}

type Place = { readonly account: RegionAccount; readonly site: Site };

function lookAgain(identity: IdentityState, looks: Looks, place: Place): void {
  identity.lookedAtMs = looks.lastMs;
  if (identity.kind === 'DOMAIN' && isWatched(identity.dkim.search)) lookForKeys(identity, looks, place);
  const { mailFrom } = identity;
  if (mailFrom === null || !isWatched(mailFrom.search)) return;
  const isFound = lookForMailFrom(place.site.ask, mailFrom.domain, place.account.region) === null;
  identity.mailFrom = { ...mailFrom, search: moveSearch(mailFrom.search, isFound, looks) };
}

function lookForKeys(identity: IdentityState, looks: Looks, place: Place): void {
  const { dkim, lastLook } = identity;
  const domain = domainOf(identity.name);
  const errorType = replicate(identity, place) ?? lookForDkim(place.site.ask, domain, dkim);
  dkim.search = moveSearch(dkim.search, errorType === null, looks);
  identity.verification = followKeys(identity.verification, dkim.search);
  identity.lastLook = {
    checkedAtMs: looks.lastMs,
    succeededAtMs: errorType === null ? looks.lastMs : lastLook.succeededAtMs,
    errorType,
    soa: lookForSoa(place.site.ask, domain) ?? lastLook.soa,
  };
}

/** Takes over the parent's tokens; once taken they stay, whatever becomes of the parent. Answers why it cannot. */
function replicate(identity: IdentityState, { account, site }: Place): string | null {
  const { dkim } = identity;
  if (parentRegionOf(dkim.origin) === null || dkim.tokens.length > 0) return null;
  const { accountId, region } = account;
  const found = findParent(site, { accountId, region, name: identity.name, origin: dkim.origin });
  if (!found.ok) return found.errorType;
  dkim.tokens = found.parent.dkim.tokens;
  dkim.signingHostedZone = found.parent.dkim.signingHostedZone;
  return null;
}

/** A domain is verified by its keys; while new ones are pending it stays what it was. */
function followKeys(verification: Search, keys: Search): Search {
  return keys.status === 'PENDING' ? verification : keys;
}
