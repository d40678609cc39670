// The account's suppression list: adding, reading, listing, removing.
import { bareAddress, isAddress } from '../messages/mail-address.ts';
import { settleEvents } from '../messages/settle-events.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import { suppressionReasons } from '../state/account-state.ts';
import type { Suppressed } from '../state/sending-state.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { oneOf, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInQuery } from './asked-page.ts';
import { bad, notFound } from './refusals.ts';

const all = '/v2/email/suppression/addresses';
const one = `${all}/{EmailAddress}`;

export const suppressionOperations: readonly Operation[] = [
  { name: 'PutSuppressedDestination', method: 'PUT', path: all, perSecond: 1, run: put },
  { name: 'GetSuppressedDestination', method: 'GET', path: one, perSecond: 1, run: get },
  { name: 'DeleteSuppressedDestination', method: 'DELETE', path: one, perSecond: 1, run: remove },
  { name: 'ListSuppressedDestinations', method: 'GET', path: all, perSecond: 1, run: list },
];

const maxPage = 1000;

function put({ account, body, nowMs }: Call): JsonObject {
  settleEvents(account, nowMs);
  // Developer guide, "Using the account-level suppression list": not in the sandbox.
  if (!account.settings.productionAccess)
    throw bad('This operation is not available while the account is in the Amazon SES sandbox.');
  const address = bareAddress(requiredText(body, 'EmailAddress'));
  if (!isAddress(address)) throw bad(`Illegal address: '${address}'`);
  const reason = oneOf(requiredText(body, 'Reason'), suppressionReasons, 'Reason');
  const entry = { address, reason, updatedAtMs: nowMs, messageId: null, feedbackId: null };
  account.sending.suppressed.set(address.toLowerCase(), entry);
  return {};
}

function entryOf({ account, path, nowMs }: Call): Suppressed {
  settleEvents(account, nowMs);
  const address = path['EmailAddress'] ?? '';
  const entry = account.sending.suppressed.get(address.toLowerCase());
  if (entry === undefined) throw notFound(`Email address ${address} does not exist on your suppression list.`);
  return entry;
}

function get(call: Call): JsonObject {
  const { messageId, feedbackId, ...entry } = entryOf(call);
  const attributes = messageId === null ? undefined : { MessageId: messageId, FeedbackId: feedbackId ?? undefined };
  return { SuppressedDestination: { ...summaryOf(entry), Attributes: attributes } };
}

function summaryOf({ address, reason, updatedAtMs }: Pick<Suppressed, 'address' | 'reason' | 'updatedAtMs'>) {
  return { EmailAddress: address, Reason: reason, LastUpdateTime: epochSeconds(updatedAtMs) };
}

function remove(call: Call): JsonObject {
  call.account.sending.suppressed.delete(entryOf(call).address.toLowerCase());
  return {};
}

function list(call: Call): JsonObject {
  const { account, query, nowMs } = call;
  settleEvents(account, nowMs);
  const reasons = query.getAll('Reason').map((reason) => oneOf(reason, suppressionReasons, 'Reasons'));
  const [startMs, endMs] = [timeIn(query, 'StartDate') ?? -Infinity, timeIn(query, 'EndDate') ?? Infinity];
  const wanted = [...account.sending.suppressed.values()]
    .filter(({ reason }) => reasons.length === 0 || reasons.includes(reason))
    .filter(({ updatedAtMs }) => updatedAtMs >= startMs && updatedAtMs <= endMs)
    .toSorted((one, other) => other.updatedAtMs - one.updatedAtMs);
  const page = paginate(wanted, askedInQuery(call), maxPage);
  return { SuppressedDestinationSummaries: page.items.map(summaryOf), NextToken: page.nextToken };
}

/** Times in a query are ISO 8601 (Smithy, `httpQuery`). */
function timeIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) throw bad(`${name} is not a valid time.`);
  return atMs;
}
