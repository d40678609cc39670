// An identity as it is just after it was created: everything still to be found.
import type { SesKeyLength } from '../../../../shared/ses.ts';
import { domainOf, type DkimState, type IdentityState } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { easyDkimTokens, signingHostedZoneOf } from './easy-dkim.ts';

type Place = Pick<RegionAccount, 'accountId' | 'region'>;

export function freshIdentity(place: Place, name: string, nowMs: number): IdentityState {
  return {
    name,
    kind: name.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN',
    verification: { status: 'PENDING', sinceMs: nowMs },
    lastLook: { checkedAtMs: null, succeededAtMs: null, errorType: null, soa: null },
    lookedAtMs: nowMs,
    dkim: name.includes('@') ? noDkim(nowMs) : easyDkim(place, name, nowMs),
    mailFrom: null,
    configurationSet: null,
    feedbackForwarding: true,
    policies: new Map(),
  };
}

const standardLength: SesKeyLength = 'RSA_2048_BIT';

export function easyDkim(place: Place, name: string, nowMs: number): DkimState {
  return {
    signingEnabled: true,
    search: { status: 'PENDING', sinceMs: nowMs },
    origin: 'AWS_SES',
    tokens: easyDkimTokens(place, domainOf(name)),
    signingHostedZone: signingHostedZoneOf(place.region),
    currentKeyLength: standardLength,
    nextKeyLength: standardLength,
    keyLengthChosenAtMs: null,
    keyGeneratedAtMs: nowMs,
    publicKey: null,
  };
}

/** An address has no keys of its own: it signs with its domain's, unless it says otherwise. */
function noDkim(nowMs: number): DkimState {
  return {
    signingEnabled: true,
    search: { status: 'NOT_STARTED', sinceMs: nowMs },
    origin: 'AWS_SES',
    tokens: [],
    signingHostedZone: null,
    currentKeyLength: standardLength,
    nextKeyLength: standardLength,
    keyLengthChosenAtMs: null,
    keyGeneratedAtMs: nowMs,
    publicKey: null,
  };
}
