// Identities: listing, creating, reading, deleting, and the settings that are neither DKIM nor MAIL FROM.
import { identityName, identityOf } from '../identities/find-identity.ts';
import { publishKeys } from '../identities/publish-keys.ts';
import { chooseDkim } from '../identities/choose-dkim.ts';
import { freshIdentity } from '../identities/fresh-identity.ts';
import { showDkim, showIdentity } from '../identities/show-identity.ts';
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import { arnOf, type IdentityState, isVerified } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { flag, objects, optionalNumber, optionalObject, optionalText, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { joinTags } from './tag.ts';

const one = '/v2/email/identities/{EmailIdentity}';

export const identityOperations: readonly Operation[] = [
  { name: 'ListEmailIdentities', method: 'POST', path: '/v2/email/list-identities', perSecond: 1, run: list },
  { name: 'CreateEmailIdentity', method: 'POST', path: '/v2/email/identities', perSecond: 1, run: create },
  { name: 'GetEmailIdentity', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'DeleteEmailIdentity', method: 'DELETE', path: one, perSecond: 1, run: remove },
  {
    name: 'PutEmailIdentityFeedbackAttributes',
    method: 'PUT',
    path: `${one}/feedback`,
    perSecond: 1,
    run: putFeedback,
  },
  {
    name: 'PutEmailIdentityConfigurationSetAttributes',
    method: 'PUT',
    path: `${one}/configuration-set`,
    perSecond: 1,
    run: putConfigurationSet,
  },
];

const maxPage = 1000;
const maxIdentities = 10_000;

function list({ account, body }: Call): JsonObject {
  const filter = optionalObject(body, 'Filter') ?? {};
  const wanted = [...account.identities.values()].filter((identity) => isWanted(identity, filter));
  // "At least 0": zero is as if none were given (API reference, ListEmailIdentities).
  const pageSize = optionalNumber(body, 'PageSize') || undefined;
  const page = paginate(wanted, { nextToken: optionalText(body, 'NextToken'), pageSize }, maxPage);
  return {
    EmailIdentities: page.items.map((identity) => ({
      IdentityType: identity.kind,
      IdentityName: identity.name,
      SendingEnabled: isVerified(identity),
      VerificationStatus: identity.verification.status,
    })),
    NextToken: page.nextToken,
  };
}

function isWanted(identity: IdentityState, filter: JsonObject): boolean {
  const fits = (key: string, test: (value: string) => boolean): boolean => {
    const value = optionalText(filter, key);
    return value === undefined || test(value);
  };
  return (
    fits('IDENTITY_NAME_CONTAINS', (part) => identity.name.toLowerCase().includes(part.toLowerCase())) &&
    fits('IDENTITY_TYPE', (type) => identity.kind === type) &&
    fits('VERIFICATION_STATUS', (status) => identity.verification.status === status)
  );
}

async function create({ account, site, body, nowMs }: Call): Promise<JsonObject> {
  const given = requiredText(body, 'EmailIdentity');
  const name = identityName(given);
  refuseName(name);
  if (account.identities.has(name))
    throw new SesError('AlreadyExistsException', `Email identity ${given} already exist.`);
  if (account.identities.size >= maxIdentities)
    throw new SesError('LimitExceededException', `You have reached the limit of ${maxIdentities} identities.`);
  const identity = freshIdentity(account, name, nowMs);
  identity.configurationSet = knownSet(account, optionalText(body, 'ConfigurationSetName'));
  const attributes = optionalObject(body, 'DkimSigningAttributes');
  if (attributes !== undefined && identity.kind === 'EMAIL_ADDRESS')
    throw new SesError('BadRequestException', 'DkimSigningAttributes can only be given for a domain.');
  if (attributes !== undefined)
    identity.dkim = chooseDkim(originOf(attributes), attributes, { name, account, site, nowMs });
  joinTags(account, arnOf(account, `identity/${name}`), objects(body, 'Tags'));
  account.identities.set(name, identity);
  if (identity.kind === 'DOMAIN') await publishKeys(identity.dkim, site);
  return {
    IdentityType: identity.kind,
    VerifiedForSendingStatus: isVerified(identity),
    DkimAttributes: showDkim(account, identity),
  };
}

function originOf(attributes: JsonObject): string {
  const isOwn =
    attributes['DomainSigningSelector'] !== undefined || attributes['DomainSigningPrivateKey'] !== undefined;
  return optionalText(attributes, 'DomainSigningAttributesOrigin') ?? (isOwn ? 'EXTERNAL' : 'AWS_SES');
}

const domainPattern = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/iu;
const localPattern = /^[\x21-\x3f\x41-\x7e]{1,64}$/u;

function refuseName(name: string): void {
  const at = name.lastIndexOf('@');
  const fits = domainPattern.test(name.slice(at + 1)) && (at < 0 || localPattern.test(name.slice(0, at)));
  if (!fits) throw new SesError('BadRequestException', `Invalid email address or domain ${name}.`);
}

/** Null where none is named; throws where it does not exist. */
function knownSet(account: RegionAccount, name: string | undefined): string | null {
  if (name === undefined) return null;
  if (account.sending.configurationSets.has(name)) return name;
  throw new SesError('NotFoundException', `Configuration set <${name}> does not exist.`);
}

function get(call: Call): JsonObject {
  return showIdentity(call.account, identityOf(call));
}

function remove(call: Call): JsonObject {
  const { name } = identityOf(call);
  call.account.identities.delete(name);
  call.account.notifications.delete(name);
  call.account.tags.delete(arnOf(call.account, `identity/${name}`));
  return {};
}

function putFeedback(call: Call): JsonObject {
  identityOf(call).feedbackForwarding = flag(call.body, 'EmailForwardingEnabled');
  return {};
}

function putConfigurationSet(call: Call): JsonObject {
  const identity = identityOf(call);
  identity.configurationSet = knownSet(call.account, optionalText(call.body, 'ConfigurationSetName'));
  return {};
}
