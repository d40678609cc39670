// DKIM of an identity: signing on and off, the method, the key length.
import { chooseDkim, nextKeyLength } from '../identities/choose-dkim.ts';
import { identityOf } from '../identities/find-identity.ts';
import { publishKeys } from '../identities/publish-keys.ts';
import { nearestDomain } from '../identities/sender-of.ts';
import type { SesKeyLength } from '../../../../shared/ses.ts';
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import { type DkimState, domainOf, type IdentityState, isVerified } from '../state/identity-state.ts';
import { isAlive } from '../verify/move-search.ts';
import { flag, optionalObject, requiredText } from '../wire/members.ts';

const path = '/v2/email/identities/{EmailIdentity}/dkim';

export const dkimOperations: readonly Operation[] = [
  { name: 'PutEmailIdentityDkimAttributes', method: 'PUT', path, perSecond: 1, run: putSigning },
  {
    name: 'PutEmailIdentityDkimSigningAttributes',
    method: 'PUT',
    path: `${path}/signing`,
    perSecond: 1,
    run: putMethod,
  },
];

const bad = (message: string): SesError => new SesError('BadRequestException', message);
const dayMs = 86_400_000;

function putSigning(call: Call): JsonObject {
  const identity = identityOf(call);
  const isOn = flag(call.body, 'SigningEnabled');
  if (identity.kind === 'EMAIL_ADDRESS') {
    // SES developer guide, "Overriding inherited DKIM signing properties": an address can only follow its domain.
    const domain = nearestDomain(call.account, domainOf(identity.name));
    if (domain === null || !domain.dkim.signingEnabled)
      throw bad(`DKIM signing is not enabled for the domain of ${identity.name}.`);
  }
  identity.dkim.signingEnabled = isOn;
  return {};
}

async function putMethod(call: Call): Promise<JsonObject> {
  const identity = identityOf(call);
  if (identity.kind === 'EMAIL_ADDRESS') throw bad('DKIM signing attributes can only be set for a domain.');
  const origin = requiredText(call.body, 'SigningAttributesOrigin');
  const attributes = optionalObject(call.body, 'SigningAttributes') ?? {};
  if (attributes['DomainSigningAttributesOrigin'] !== undefined)
    throw bad('Use SigningAttributesOrigin instead of DomainSigningAttributesOrigin.');
  const length = nextKeyLength(attributes);
  const { search: before } = identity.dkim;
  const goesOn = origin === identity.dkim.origin && origin !== 'EXTERNAL' && isAlive(before);
  if (goesOn) changeLength(identity.dkim, length, call.nowMs);
  else await restart(identity, origin, call);
  const { search, tokens, signingHostedZone } = identity.dkim;
  return { DkimStatus: search.status, DkimTokens: tokens, SigningHostedZone: signingHostedZone ?? undefined };
}

/** SES developer guide, "Easy DKIM in Amazon SES": not to the length that is set, and once a day. */
function changeLength(dkim: DkimState, length: SesKeyLength | undefined, nowMs: number): void {
  if (length === undefined) return;
  if (length === dkim.nextKeyLength) throw bad('The input you provided is invalid: this is the key length already.');
  const isSoon = dkim.keyLengthChosenAtMs !== null && nowMs < dkim.keyLengthChosenAtMs + dayMs;
  if (isSoon) throw bad('The input you provided is invalid: the key length can be changed once in 24 hours.');
  dkim.nextKeyLength = length;
  dkim.keyLengthChosenAtMs = nowMs;
}

/** The verification stays what it was, and is pending again only where it had failed. */
async function restart(identity: IdentityState, origin: string, call: Call): Promise<void> {
  const attributes = optionalObject(call.body, 'SigningAttributes') ?? {};
  const { account, site, nowMs } = call;
  const { signingEnabled, origin: before, tokens, signingHostedZone } = identity.dkim;
  const chosen = chooseDkim(origin, attributes, { name: identity.name, account, site, nowMs });
  // Easy DKIM hands the same account, region and domain the same tokens again.
  const same = origin === 'AWS_SES' && before === 'AWS_SES' ? { tokens, signingHostedZone } : {};
  identity.dkim = { ...chosen, ...same, signingEnabled };
  identity.lookedAtMs = nowMs;
  if (!isVerified(identity)) identity.verification = { status: 'PENDING', sinceMs: nowMs };
  await publishKeys(identity.dkim, site);
}
