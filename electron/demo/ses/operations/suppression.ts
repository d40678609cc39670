// The account's suppression list: adding, reading, listing, removing.
import { bareAddress, isAddress } from '../messages/mail-address.ts';
import { settleEvents } from '../messages/settle-events.ts';
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import { suppressionReasons } from '../state/account-state.ts';
import type { Suppressed } from '../state/sending-state.ts';
import type { ListPlace } from '../state/suppression-list.ts';
import { epochSeconds } from '../wire/epoch-seconds.ts';
import { oneOf, requiredText } from '../wire/members.ts';
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
  account.sending.suppressed.put(entry);
  return {};
}

function entryOf({ account, path, nowMs }: Call): Suppressed {
  settleEvents(account, nowMs);
  const address = path['EmailAddress'] ?? '';
  const entry = account.sending.suppressed.get(address);
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
  call.account.sending.suppressed.remove(entryOf(call).address);
  return {};
}

function list(call: Call): JsonObject {
  const { account, query, nowMs } = call;
  settleEvents(account, nowMs);
  const reasons = query.getAll('Reason').map((reason) => oneOf(reason, suppressionReasons, 'Reasons'));
  const [startMs, endMs] = [timeIn(query, 'StartDate') ?? -Infinity, timeIn(query, 'EndDate') ?? Infinity];
  const { nextToken, pageSize = maxPage } = askedInQuery(call);
  const size = Math.min(pageSize, maxPage);
  const found = account.sending.suppressed.page({
    after: nextToken === undefined ? null : placeIn(nextToken),
    size,
    isWanted: ({ reason, updatedAtMs }) =>
      (reasons.length === 0 || reasons.includes(reason)) && updatedAtMs >= startMs && updatedAtMs <= endMs,
  });
  const items = found.slice(0, size);
  const last = items.at(-1);
  return {
    SuppressedDestinationSummaries: items.map(summaryOf),
    NextToken: found.length > size && last !== undefined ? tokenOf(last) : undefined,
  };
}

/** The list may change between two pages: a token names the entry that the page ended with. */
function tokenOf({ updatedAtMs, address }: ListPlace): string {
  return Buffer.from(`${updatedAtMs} ${address}`).toString('base64');
}

function placeIn(token: string): ListPlace {
  const [, time = '', address = ''] =
    /^(\d+(?:\.\d+)?) (.+)$/u.exec(Buffer.from(token, 'base64').toString('utf8')) ?? [];
  const place = { updatedAtMs: Number(time), address };
  if (tokenOf(place) !== token) throw new SesError('InvalidNextTokenException', 'The specified next token is invalid.');
  return place;
}

/** Times in a query are ISO 8601 (Smithy, `httpQuery`). */
function timeIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) throw bad(`${name} is not a valid time.`);
  return atMs;
}
