// The account in a region: what it may, and what is set for all of its mail.
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import { suppressionReasons } from '../state/account-state.ts';
import { quotaUse } from '../state/quota-use.ts';
import { flag, missing, oneOf, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';

export const accountOperations: readonly Operation[] = [
  { name: 'GetAccount', method: 'GET', path: '/v2/email/account', perSecond: 1, run: getAccount },
  { name: 'PutAccountDetails', method: 'POST', path: '/v2/email/account/details', perSecond: 1, run: putDetails },
  {
    name: 'PutAccountSendingAttributes',
    method: 'PUT',
    path: '/v2/email/account/sending',
    perSecond: 1,
    run: putSending,
  },
  {
    name: 'PutAccountSuppressionAttributes',
    method: 'PUT',
    path: '/v2/email/account/suppression',
    perSecond: 1,
    run: putSuppression,
  },
  { name: 'PutAccountVdmAttributes', method: 'PUT', path: '/v2/email/account/vdm', perSecond: 1, run: putVdm },
  {
    name: 'PutAccountDedicatedIpWarmupAttributes',
    method: 'PUT',
    path: '/v2/email/account/dedicated-ips/warmup',
    perSecond: 1,
    run: putWarmup,
  },
];

const bad = (message: string): SesError => new SesError('BadRequestException', message);
const switches = ['ENABLED', 'DISABLED'] as const;

function getAccount({ account, nowMs }: Call): JsonObject {
  const { settings } = account;
  return {
    DedicatedIpAutoWarmupEnabled: settings.dedicatedIpWarmup,
    EnforcementStatus: settings.enforcement,
    ProductionAccessEnabled: settings.productionAccess,
    SendQuota: {
      Max24HourSend: settings.max24HourSend,
      MaxSendRate: settings.maxSendRate,
      SentLast24Hours: quotaUse(account, nowMs),
    },
    SendingEnabled: settings.sendingEnabled,
    SuppressionAttributes: {
      SuppressedReasons: settings.suppressedReasons,
      ValidationAttributes: settings.suppressionValidation,
    },
    Details: settings.details,
    VdmAttributes: settings.vdm,
    PricingAttributes: settings.pricing,
  };
}

function putSending({ account, body }: Call): JsonObject {
  account.settings.sendingEnabled = flag(body, 'SendingEnabled');
  return {};
}

/** The request for production access: a review that AWS never ends in this world. */
function putDetails({ account: { settings, accountId }, site, body }: Call): JsonObject {
  const review = optionalObject(settings.details ?? {}, 'ReviewDetails');
  if (review?.['Status'] === 'PENDING')
    throw new SesError('ConflictException', `Account ${accountId} already has a request under review.`);
  const contacts = texts(body, 'AdditionalContactEmailAddresses');
  if (contacts.length > 4) throw bad('At most four additional contact addresses can be given.');
  const url = requiredText(body, 'WebsiteURL');
  if (!/^https?:\/\/.{1,990}$/u.test(url)) throw bad(`Invalid website URL ${url}.`);
  settings.details = {
    MailType: oneOf(requiredText(body, 'MailType'), ['MARKETING', 'TRANSACTIONAL'], 'MailType'),
    WebsiteURL: url,
    ContactLanguage: oneOf(optionalText(body, 'ContactLanguage') ?? 'EN', ['EN', 'JA'], 'ContactLanguage'),
    UseCaseDescription: optionalText(body, 'UseCaseDescription'),
    AdditionalContactEmailAddresses: contacts.length === 0 ? undefined : contacts,
    ReviewDetails: flag(body, 'ProductionAccessEnabled')
      ? { Status: 'PENDING', CaseId: site.randomText(12) }
      : undefined,
  };
  return {};
}

function putSuppression({ account: { settings }, body }: Call): JsonObject {
  const reasons = texts(body, 'SuppressedReasons');
  settings.suppressedReasons = reasons.map((reason) => oneOf(reason, suppressionReasons, 'SuppressedReasons'));
  settings.suppressionValidation = optionalObject(body, 'ValidationAttributes') ?? settings.suppressionValidation;
  return {};
}

function putVdm({ account: { settings }, body }: Call): JsonObject {
  const told = optionalObject(body, 'VdmAttributes') ?? missing('VdmAttributes');
  oneOf(requiredText(told, 'VdmEnabled'), switches, 'vdmAttributes.vdmEnabled');
  settings.vdm = told;
  return {};
}

function putWarmup({ account: { settings }, body }: Call): JsonObject {
  settings.dedicatedIpWarmup = flag(body, 'AutoWarmupEnabled');
  return {};
}
