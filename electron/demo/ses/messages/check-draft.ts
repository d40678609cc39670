// Whether SES accepts a message: who may send, to whom, with which settings, within which limits.
import { isBad } from './attachment-rules.ts';
import { type Sender, senderOf } from '../identities/sender-of.ts';
import type { AccountState } from '../state/account-state.ts';
import { defaultPool } from '../state/open-sending-state.ts';
import { quotaUse } from '../state/quota-use.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { flag, isObject, optionalText } from '../wire/members.ts';
import { type Draft, invalid, SendRefusal } from './draft.ts';
import { bareAddress, isAddress, isSimulator } from './mail-address.ts';
import type { Recipients } from './sent-message.ts';

export type Checked = {
  /** The one that covers the From address. */
  readonly identity: string;
  readonly addresses: readonly string[];
  /** Null: neither the request nor the identity names one. */
  readonly configurationSet: string | null;
};

export function checkDraft(account: RegionAccount, draft: Draft, nowMs: number): Checked {
  refuseStopped(account);
  const addresses = readRecipients(draft.recipients);
  const sender = checkIdentities(account, draft, addresses);
  const configurationSet = checkConfigurationSet(account, draft, sender);
  checkMailFrom(sender);
  checkTenant(account, draft);
  checkList(account, draft);
  checkQuota(account, { draft, addresses }, nowMs);
  return { identity: sender.identity.name, addresses, configurationSet };
}

function refuseStopped({ settings }: { readonly settings: AccountState }): void {
  if (settings.enforcement === 'SHUTDOWN') {
    throw new SendRefusal(
      'ACCOUNT_SUSPENDED',
      "The message can't be sent because the account's ability to send email has been permanently restricted.",
    );
  }
  if (!settings.sendingEnabled) {
    const what = 'Sending paused for this account.';
    const where = 'please check the inbox of the email address associated with your AWS account.';
    throw new SendRefusal('ACCOUNT_SENDING_PAUSED', `${what} For more information, ${where}`);
  }
}

const mostRecipients = 50;

/** Every address once. */
function readRecipients({ to, cc, bcc }: Recipients): readonly string[] {
  const given = [...to, ...cc, ...bcc];
  if (given.length === 0) throw invalid('Missing final recipients.');
  if (given.length > mostRecipients) throw invalid(`Recipient count exceeds ${mostRecipients}.`);
  const addresses = given.map(bareAddress);
  for (const address of addresses) refuseMalformed(address);
  return [...new Set(addresses)];
}

function refuseMalformed(address: string): void {
  const [local, domain] = [address.slice(0, address.lastIndexOf('@')), address.slice(address.lastIndexOf('@') + 1)];
  if (!isAscii(domain)) throw invalid('Domain contains illegal character');
  if (!isAscii(local)) throw invalid('Local address contains non-ASCII characters');
  if (!isAddress(address)) throw invalid(`Illegal address: '${address}'`);
}

const isAscii = (text: string): boolean => /^[ -~]*$/u.test(text);

/** All identities that fail are named at once. */
function checkIdentities(account: RegionAccount, draft: Draft, addresses: readonly string[]): Sender {
  const from = bareAddress(draft.from);
  if (from === '') throw invalid("Missing required header 'From'.");
  refuseMalformed(from);
  for (const address of draft.replyTo.map(bareAddress)) refuseMalformed(address);
  const inSandbox = account.settings.productionAccess ? [] : addresses.filter((address) => !isSimulator(address));
  const feedback = draft.feedbackAddress === null ? [] : [draft.feedbackAddress];
  const wanted = [from, ...draft.otherSenders, ...feedback, ...inSandbox];
  const failed = [...new Set(wanted)].filter((address) => senderOf(account, address) === null);
  const sender = senderOf(account, from);
  if (failed.length > 0 || sender === null) {
    const which = `The following identities failed the check in region ${account.region.toUpperCase()}`;
    throw new SendRefusal('MESSAGE_REJECTED', `Email address is not verified. ${which}: ${failed.join(', ')}`);
  }
  checkIdentityArn(account, draft);
  return sender;
}

/** Only identities of the account itself: other accounts' are not simulated. */
function checkIdentityArn({ accountId, region, identities }: RegionAccount, { identityArn }: Draft): void {
  if (identityArn === null) return;
  const [, , , arnRegion, arnAccount, resource = ''] = identityArn.split(':');
  const isOwn = arnRegion === region && arnAccount === accountId && identities.has(resource.replace('identity/', ''));
  if (!isOwn) throw new SendRefusal('MESSAGE_REJECTED', `Identity ${identityArn} cannot be used by this account.`);
}

function checkConfigurationSet({ sending }: RegionAccount, draft: Draft, sender: Sender): string | null {
  const name = draft.configurationSet ?? sender.configurationSet;
  if (name === null) return null;
  const set = sending.configurationSets.get(name);
  if (set === undefined) {
    const message = `Configuration set <${name}> does not exist.`;
    // Developer guide, "Default configuration sets": a deleted default makes a bad request.
    throw draft.configurationSet === null ? invalid(message) : new SendRefusal('CONFIGURATION_SET_NOT_FOUND', message);
  }
  const options = set.options['SendingOptions'];
  if (isObject(options) && !flag(options, 'SendingEnabled'))
    throw new SendRefusal(
      'CONFIGURATION_SET_SENDING_PAUSED',
      `Email sending is disabled for configuration set <${name}>.`,
    );
  const delivery = set.options['DeliveryOptions'];
  const pool = isObject(delivery) ? optionalText(delivery, 'SendingPoolName') : undefined;
  if (pool !== undefined && !sending.pools.has(pool) && !['ses-shared-pool', defaultPool].includes(pool))
    throw new SendRefusal('INVALID_SENDING_POOL_NAME', `Sending pool <${pool}> does not exist.`);
  return name;
}

function checkMailFrom({ mailFrom }: Sender): void {
  if (mailFrom === null || mailFrom.search.status === 'SUCCESS' || mailFrom.onMxFailure === 'USE_DEFAULT_VALUE') return;
  throw new SendRefusal(
    'MAIL_FROM_DOMAIN_NOT_VERIFIED',
    `The MAIL FROM domain ${mailFrom.domain} is not verified: its MX record was not found.`,
  );
}

function checkTenant({ sending }: RegionAccount, { tenant }: Draft): void {
  if (tenant === null) return;
  const found = sending.tenants.get(tenant);
  if (found === undefined) throw new SendRefusal('FAILED', `Tenant <${tenant}> does not exist.`);
  if ([found.sesStatus, found.customerStatus].includes('DISABLED'))
    throw new SendRefusal('ACCOUNT_SENDING_PAUSED', `Sending is paused for tenant <${tenant}>.`);
}

function checkList({ sending }: RegionAccount, { list }: Draft): void {
  if (list === null) return;
  const found = sending.contactLists.get(list.name);
  if (found === undefined) throw invalid(`List with name ${list.name} does not exist.`);
  if (list.topic !== null && !found.topics.some(({ name }) => name === list.topic))
    throw invalid(`Topic ${list.topic} does not exist in list ${list.name}.`);
}

type Addressed = { readonly draft: Draft; readonly addresses: readonly string[] };

/** What is sent to the simulator counts towards the rate, and not towards the quota; what is rejected counts towards both. */
function checkQuota(account: RegionAccount, { draft, addresses }: Addressed, nowMs: number): void {
  const { settings, sending } = account;
  const { max24HourSend } = settings;
  const isRejected = draft.content.attachments.some(isBad);
  const counted = addresses.filter((address) => isRejected || !isSimulator(address)).length;
  if (max24HourSend !== -1 && quotaUse(account, nowMs) + counted > max24HourSend)
    throw new SendRefusal('ACCOUNT_DAILY_QUOTA_EXCEEDED', 'Daily message quota exceeded.');
  // A message to many is admitted as long as something is left, and has to be waited for afterwards.
  const rate = settings.maxSendRate;
  const burst = Math.max(1, rate);
  const before = sending.sendRate ?? { left: burst, atMs: nowMs };
  const left = Math.min(burst, before.left + (Math.max(0, nowMs - before.atMs) / 1000) * rate);
  if (left < 1) throw new SendRefusal('ACCOUNT_THROTTLED', 'Maximum sending rate exceeded.');
  sending.sendRate = { left: left - addresses.length, atMs: nowMs };
  if (counted > 0) settings.sent.push({ atMs: nowMs, recipients: counted });
}
