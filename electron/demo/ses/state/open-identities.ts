// Makes the identities of an account in a region from what a scenario tells of them.
import { verificationStatuses, type MxFailureBehaviour, type VerificationStatus } from '../../../../shared/ses.ts';
import { easyDkim, freshIdentity } from '../identities/fresh-identity.ts';
import type { Json, JsonObject } from '../operation.ts';
import { lookForDkim, lookForMailFrom, lookForSoa } from '../verify/look-for-records.ts';
import { flag, isObject, oneOf, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import { domainOf, type DkimState, type IdentityState, type MailFromState, type Search } from './identity-state.ts';
import type { ScenarioRegion, Site } from './region-account.ts';
import { seededText } from './seeded-text.ts';
import { toldTimeMs } from './told-time.ts';

type Place = { readonly accountId: string; readonly region: string; readonly site: Site };

const dayMs = 86_400_000;
const minuteMs = 60_000;

export function openIdentities({ identities = {} }: ScenarioRegion, place: Place): Map<string, IdentityState> {
  return new Map(
    Object.entries(identities).map(([name, told]) => [name, openIdentity(name, told as JsonObject, place)]),
  );
}

/** A state that is not told is the one that DNS speaks for now. */
function openIdentity(name: string, told: JsonObject, place: Place): IdentityState {
  const nowMs = place.site.nowMs();
  const bornMs = nowMs - (30 + Number.parseInt(seededText(name, 2), 36) / 8) * dayMs;
  const identity = freshIdentity(place, name, bornMs);
  const sinceMs = timeOrNone(told, 'since', nowMs);
  const searchOf = (status: VerificationStatus): Search => ({
    status,
    frozen: flag(told, 'frozen'),
    sinceMs: sinceMs ?? (status === 'PENDING' || status === 'TEMPORARY_FAILURE' ? nowMs - dayMs / 4 : bornMs),
  });
  const dkim = openDkim(told, { identity, place, searchOf });
  return {
    ...identity,
    dkim,
    mailFrom: openMailFrom(told, { identity, place, searchOf }),
    verification: searchOf(toldStatus(told, 'VerificationStatus') ?? standardStatus(identity, dkim)),
    lastLook: openLastLook(told, { domain: domainOf(name), dkim, site: place.site }),
    lookedAtMs: nowMs,
    configurationSet: optionalText(told, 'ConfigurationSetName') ?? null,
    feedbackForwarding: told['FeedbackForwardingStatus'] === undefined || flag(told, 'FeedbackForwardingStatus'),
    policies: new Map(Object.entries(optionalObject(told, 'Policies') ?? {}).map(([key, value]) => [key, json(value)])),
  };
}

/** A story's address was confirmed long ago. */
function standardStatus({ kind }: IdentityState, dkim: DkimState): VerificationStatus {
  return kind === 'DOMAIN' ? dkim.search.status : 'SUCCESS';
}

function json(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Opening = {
  readonly identity: IdentityState;
  readonly place: Place;
  readonly searchOf: (status: VerificationStatus) => Search;
};

function openDkim(all: JsonObject, { identity, place, searchOf }: Opening): DkimState {
  const told = optionalObject(all, 'DkimAttributes') ?? {};
  const standard = identity.kind === 'DOMAIN' ? easyDkim(place, identity.name, identity.lookedAtMs) : identity.dkim;
  const origin = optionalText(told, 'SigningAttributesOrigin') ?? standard.origin;
  const lengths = ['RSA_1024_BIT', 'RSA_2048_BIT'] as const;
  const currentKeyLength = oneOf(
    optionalText(told, 'CurrentSigningKeyLength') ?? standard.currentKeyLength,
    lengths,
    'CurrentSigningKeyLength',
  );
  const dkim: DkimState = {
    ...standard,
    signingEnabled: told['SigningEnabled'] === undefined || flag(told, 'SigningEnabled'),
    origin,
    tokens: told['Tokens'] === undefined ? tokensMade(origin, standard) : texts(told, 'Tokens'),
    signingHostedZone: optionalText(told, 'SigningHostedZone') ?? standard.signingHostedZone,
    currentKeyLength,
    nextKeyLength: oneOf(
      optionalText(told, 'NextSigningKeyLength') ?? currentKeyLength,
      lengths,
      'NextSigningKeyLength',
    ),
    keyGeneratedAtMs: timeOrNone(told, 'LastKeyGenerationTimestamp', place.site.nowMs()) ?? standard.keyGeneratedAtMs,
  };
  const isFound = (): boolean => lookForDkim(place.site.ask, domainOf(identity.name), dkim) === null;
  const made = identity.kind === 'DOMAIN' ? foundOrPending(isFound) : 'NOT_STARTED';
  return { ...dkim, search: searchOf(toldStatus(told, 'Status') ?? made) };
}

/** A selector cannot be made up, and a replica takes over its parent's tokens. */
function tokensMade(origin: string, standard: DkimState): readonly string[] {
  return origin === standard.origin ? standard.tokens : [];
}

function timeOrNone(told: JsonObject, name: string, nowMs: number): number | null {
  return told[name] === undefined ? null : toldTimeMs(told, name, nowMs);
}

function foundOrPending(isFound: () => boolean): VerificationStatus {
  return isFound() ? 'SUCCESS' : 'PENDING';
}

function openMailFrom(all: JsonObject, { place, searchOf }: Opening): MailFromState | null {
  const told = optionalObject(all, 'MailFromAttributes');
  const domain = told === undefined ? undefined : optionalText(told, 'MailFromDomain');
  if (told === undefined || domain === undefined) return null;
  const made = foundOrPending(() => lookForMailFrom(place.site.ask, domain, place.region) === null);
  return {
    domain,
    search: searchOf(toldStatus(told, 'MailFromDomainStatus') ?? made),
    onMxFailure: (optionalText(told, 'BehaviorOnMxFailure') ?? 'USE_DEFAULT_VALUE') as MxFailureBehaviour,
  };
}

type Looked = { readonly domain: string; readonly dkim: DkimState; readonly site: Site };

function openLastLook(all: JsonObject, { domain, dkim, site }: Looked): IdentityState['lastLook'] {
  const told = optionalObject(all, 'VerificationInfo') ?? {};
  const nowMs = site.nowMs();
  const isFound = dkim.search.status === 'SUCCESS';
  const checkedAtMs = timeOrNone(told, 'LastCheckedTimestamp', nowMs) ?? nowMs - 7 * minuteMs;
  const lostAtMs = dkim.search.status === 'TEMPORARY_FAILURE' ? dkim.search.sinceMs - 60 * minuteMs : null;
  const soa = told['SOARecord'];
  return {
    checkedAtMs,
    succeededAtMs: timeOrNone(told, 'LastSuccessTimestamp', nowMs) ?? (isFound ? checkedAtMs : lostAtMs),
    errorType: optionalText(told, 'ErrorType') ?? (isFound ? null : lookForDkim(site.ask, domain, dkim)),
    soa: isObject(soa)
      ? {
          primary: requiredText(soa, 'PrimaryNameServer'),
          admin: requiredText(soa, 'AdminEmail'),
          serial: Number(soa['SerialNumber']),
        }
      : lookForSoa(site.ask, domain),
  };
}

function toldStatus(told: JsonObject, name: string): VerificationStatus | null {
  const text = optionalText(told, name);
  return text === undefined ? null : oneOf(text, verificationStatuses, name);
}
