// An identity in the words of the API v2: DkimAttributes, GetEmailIdentity's answer.
import type { JsonObject } from '../operation.ts';
import { arnOf, domainOf, type IdentityState, isVerified } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { epochSeconds, epochSecondsOrNone } from '../wire/epoch-seconds.ts';
import { nearestDomain } from './sender-of.ts';

export function showDkim(account: RegionAccount, identity: IdentityState): JsonObject {
  const { dkim } = identity;
  if (identity.kind === 'EMAIL_ADDRESS') return showInheritedDkim(account, identity);
  const own = {
    SigningEnabled: dkim.signingEnabled,
    Status: dkim.search.status,
    Tokens: dkim.tokens,
    SigningAttributesOrigin: dkim.origin,
  };
  if (dkim.origin === 'EXTERNAL') return own;
  return {
    ...own,
    SigningHostedZone: dkim.signingHostedZone ?? undefined,
    NextSigningKeyLength: dkim.nextKeyLength,
    CurrentSigningKeyLength: dkim.currentKeyLength,
    LastKeyGenerationTimestamp: epochSeconds(dkim.keyGeneratedAtMs),
  };
}

/** An address has the status of its domain; without one there is nothing to sign with. */
function showInheritedDkim(account: RegionAccount, identity: IdentityState): JsonObject {
  const domain = nearestDomain(account, domainOf(identity.name));
  return {
    SigningEnabled: domain !== null && identity.dkim.signingEnabled,
    Status: domain?.dkim.search.status ?? 'NOT_STARTED',
    SigningAttributesOrigin: domain?.dkim.origin ?? 'AWS_SES',
  };
}

export function showIdentity(account: RegionAccount, identity: IdentityState): JsonObject {
  const tags = account.tags.get(arnOf(account, `identity/${identity.name}`)) ?? new Map<string, string>();
  return {
    IdentityType: identity.kind,
    FeedbackForwardingStatus: identity.feedbackForwarding,
    VerifiedForSendingStatus: isVerified(identity),
    DkimAttributes: showDkim(account, identity),
    MailFromAttributes: showMailFrom(identity),
    Policies: Object.fromEntries(identity.policies),
    Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    ConfigurationSetName: identity.configurationSet ?? undefined,
    VerificationStatus: identity.verification.status,
    VerificationInfo: identity.kind === 'DOMAIN' ? showLastLook(identity) : undefined,
  };
}

function showMailFrom({ mailFrom }: IdentityState): JsonObject | undefined {
  if (mailFrom === null) return undefined;
  return {
    MailFromDomain: mailFrom.domain,
    MailFromDomainStatus: mailFrom.search.status,
    BehaviorOnMxFailure: mailFrom.onMxFailure,
  };
}

function showLastLook({ lastLook }: IdentityState): JsonObject {
  const { soa } = lastLook;
  return {
    LastCheckedTimestamp: epochSecondsOrNone(lastLook.checkedAtMs),
    LastSuccessTimestamp: epochSecondsOrNone(lastLook.succeededAtMs),
    ErrorType: lastLook.errorType ?? undefined,
    SOARecord:
      soa === null ? undefined : { PrimaryNameServer: soa.primary, AdminEmail: soa.admin, SerialNumber: soa.serial },
  };
}
