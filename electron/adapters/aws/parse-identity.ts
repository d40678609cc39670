// From what ListEmailIdentities and GetEmailIdentity answer to our shapes.
import type { GetEmailIdentityResponse, IdentityInfo } from '@aws-sdk/client-sesv2';
import type { RegionName } from '../../../shared/aws.ts';
import { type IdentityKind, type IdentityLine, type IdentityRef, type SesIdentity } from '../../../shared/ses.ts';
import { type MailFromStatus, type VerificationStatus, verificationStatuses } from '../../../shared/ses.ts';
import { normalName } from '../../engine/protocols/dns/name.ts';

export function parseIdentityLines(
  region: RegionName,
  infos: readonly IdentityInfo[] | undefined,
): readonly IdentityLine[] {
  return (infos ?? []).flatMap((info) => {
    if (info.IdentityName === undefined) return [];
    const kind = kindOf(info.IdentityName, info.IdentityType);
    return {
      name: spelt(info.IdentityName, kind),
      region,
      kind,
      sendingEnabled: info.SendingEnabled ?? false,
      verification: parseVerification(info.VerificationStatus),
    };
  });
}

export function parseIdentity(identity: IdentityRef, answer: GetEmailIdentityResponse): SesIdentity {
  const kind = kindOf(identity.name, answer.IdentityType);
  const name = spelt(identity.name, kind);
  return {
    name,
    region: identity.region,
    kind,
    domain: normalName(name.slice(name.lastIndexOf('@') + 1)),
    verifiedForSending: answer.VerifiedForSendingStatus ?? false,
    // Left out by an older API: what it allows tells as much.
    verification: parseVerification(
      answer.VerificationStatus ?? (answer.VerifiedForSendingStatus ? 'SUCCESS' : 'PENDING'),
    ),
    verificationInfo: parseVerificationInfo(answer.VerificationInfo),
    dkim: parseDkim(answer.DkimAttributes),
    mailFrom: parseMailFrom(answer.MailFromAttributes),
    configurationSet: textOrNull(answer.ConfigurationSetName),
    feedbackForwarding: answer.FeedbackForwardingStatus ?? true,
    policies: parsePolicies(answer.Policies),
  };
}

/** A policy whose text is null is none. */
function parsePolicies(policies: GetEmailIdentityResponse['Policies']): SesIdentity['policies'] {
  return Object.fromEntries(
    Object.entries(policies ?? {}).filter(([, text]: readonly [string, unknown]) => text !== null),
  );
}

/** `MANAGED_DOMAIN` is a domain, too. */
function kindOf(name: string, type: string | undefined): IdentityKind {
  if (type === undefined) return name.includes('@') ? 'address' : 'domain';
  return type === 'EMAIL_ADDRESS' ? 'address' : 'domain';
}

function spelt(name: string, kind: IdentityKind): string {
  return kind === 'domain' ? normalName(name) : name;
}

/** A status that this program does not know is not a success: it is still to be decided. */
function parseVerification(status: string | undefined): VerificationStatus {
  return verificationStatuses.find((known) => known === status) ?? (status === undefined ? 'NOT_STARTED' : 'PENDING');
}

function parseDkim(dkim: GetEmailIdentityResponse['DkimAttributes']): SesIdentity['dkim'] {
  return {
    signingEnabled: dkim?.SigningEnabled ?? false,
    status: parseVerification(dkim?.Status),
    origin: dkim?.SigningAttributesOrigin ?? 'AWS_SES',
    tokens: dkim?.Tokens ?? [],
    signingHostedZone: nameOrNull(dkim?.SigningHostedZone),
    currentKeyLength: dkim?.CurrentSigningKeyLength ?? null,
    nextKeyLength: dkim?.NextSigningKeyLength ?? null,
    lastKeyGenerationAtMs: parseTime(dkim?.LastKeyGenerationTimestamp),
  };
}

/** SES can answer the member without a domain where none is set. */
function parseMailFrom(mailFrom: GetEmailIdentityResponse['MailFromAttributes']): SesIdentity['mailFrom'] {
  const domain = nameOrNull(mailFrom?.MailFromDomain);
  if (domain === null) return null;
  const status = parseVerification(mailFrom?.MailFromDomainStatus);
  return {
    domain,
    status: isMailFromStatus(status) ? status : 'PENDING',
    onMxFailure: mailFrom?.BehaviorOnMxFailure === 'REJECT_MESSAGE' ? 'REJECT_MESSAGE' : 'USE_DEFAULT_VALUE',
  };
}

function isMailFromStatus(status: VerificationStatus): status is MailFromStatus {
  return status !== 'NOT_STARTED';
}

function parseVerificationInfo(info: GetEmailIdentityResponse['VerificationInfo']): SesIdentity['verificationInfo'] {
  if (info === undefined) return null;
  const soa = info.SOARecord;
  const primary = nameOrNull(soa?.PrimaryNameServer);
  return {
    errorType: textOrNull(info.ErrorType),
    lastCheckedAtMs: parseTime(info.LastCheckedTimestamp),
    lastSuccessAtMs: parseTime(info.LastSuccessTimestamp),
    soa:
      soa?.SerialNumber === undefined || primary === null
        ? null
        : { primary, admin: normalName(soa.AdminEmail ?? ''), serial: soa.SerialNumber },
  };
}

export function parseTime(time: Date | undefined): number | null {
  const atMs = time?.getTime();
  return atMs === undefined || Number.isNaN(atMs) ? null : atMs;
}

/** AWS's lists can hold null. */
export function isText<T extends string>(text: T | null | undefined): text is T {
  return typeof text === 'string';
}

export function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

export function nameOrNull(name: string | undefined): string | null {
  return name === undefined || name === '' ? null : normalName(name);
}
