// Publishes events when their time has come: to the topics of their message's configuration set, and to those of its identity.
import { createHash } from 'node:crypto';
import type { Happening, LoggedEvent } from '../messages/happening.ts';
import { printEvent } from '../messages/print-event.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { flag, optionalObject, optionalText } from '../wire/members.ts';
import { flushStreams, writeToStreams } from '../streams/write-to-streams.ts';
import { eventTypes, hearingDestinations } from './hearing-destinations.ts';
import { printNotification } from './print-notification.ts';
import { type Publication, publishToTopic, runSubscribed } from './publish-to-topic.ts';

/** Publishes what is due in every region of the account; answers when the next event is, by the site's clock. */
export function publishDue(site: Site, accountId: string): number {
  const accounts = site.regionsOf(accountId);
  for (const account of accounts) publishEvents(site, account);
  const nexts = accounts.flatMap((account) => account.sending.unpublished.map((event) => dueMs(account, event)));
  return nexts.reduce((soonest, atMs) => Math.min(soonest, atMs), Infinity);
}

export function publishEvents(site: Site, account: RegionAccount): void {
  const { sending } = account;
  const nowMs = site.nowMs();
  const isDue = (event: LoggedEvent): boolean => dueMs(account, event) <= nowMs;
  const due = sending.unpublished.filter(isDue);
  sending.unpublished = due.length === 0 ? sending.unpublished : sending.unpublished.filter((event) => !isDue(event));
  for (const event of due.toSorted((one, other) => dueMs(account, one) - dueMs(account, other))) {
    writeToStreams(site, account, { event, atMs: dueMs(account, event) });
    for (const publication of publicationsOf(account, event, () => true)) {
      publishToTopic(site, account, publication);
      if (isRepeated(account, event)) publishToTopic(site, account, { ...publication, seed: `${publication.seed} 2` });
    }
  }
  flushStreams(site, account, nowMs);
}

/** What happened before the account was opened: queues were read long ago, what is kept for good is there. */
export function publishPast(site: Site, account: RegionAccount, past: readonly LoggedEvent[]): void {
  for (const event of past.toSorted((one, other) => one.atMs - other.atMs)) {
    writeToStreams(site, account, { event, atMs: event.atMs });
    for (const publication of publicationsOf(account, event, () => true)) runSubscribed(account, publication);
  }
  flushStreams(site, account, site.nowMs());
}

/** Events of one message, kind and time are told apart by whom they are about. */
function seedOf({ atMs, message, happening }: LoggedEvent): string {
  const { kind } = happening;
  const about = 'recipients' in happening ? happening.recipients : 'recipient' in happening ? happening.recipient : '';
  return `${message.id} ${kind} ${atMs} ${JSON.stringify(about)}`;
}

/** A number of its own for each event, always the same. */
function drawFor(event: LoggedEvent): number {
  return createHash('sha256').update(seedOf(event)).digest().readUInt32BE(0);
}

function dueMs({ wiring: { publishing } }: RegionAccount, event: LoggedEvent): number {
  return publishing.jitterMs === 0 ? event.atMs : event.atMs + (drawFor(event) % publishing.jitterMs);
}

function isRepeated({ wiring: { publishing } }: RegionAccount, event: LoggedEvent): boolean {
  return publishing.repeatEvery > 0 && drawFor(event) % publishing.repeatEvery === 0;
}

/** To those topics that are wanted. */
export function publicationsOf(
  account: RegionAccount,
  event: LoggedEvent,
  isWanted: (topicArn: string) => boolean,
): readonly Publication[] {
  return [...bySet(account, event, isWanted), ...byIdentity(account, event, isWanted)];
}

type IsWanted = (topicArn: string) => boolean;

function bySet(account: RegionAccount, event: LoggedEvent, isWanted: IsWanted): readonly Publication[] {
  const set = event.message.configurationSet ?? '';
  return hearingDestinations(account, set, eventTypes[event.happening.kind])
    .flatMap((destination) => optionalText(optionalObject(destination, 'SnsDestination') ?? {}, 'TopicArn') ?? [])
    .filter(isWanted)
    .map((topicArn) => ({
      topicArn,
      atMs: dueMs(account, event),
      publisher: `configuration-set/${set}`,
      subject: 'Amazon SES Email Event Notification',
      text: JSON.stringify(printEvent(event)),
      seed: seedOf(event),
    }));
}

const classicKinds: { readonly [kind in Happening['kind']]?: string } = {
  bounce: 'Bounce',
  complaint: 'Complaint',
  delivery: 'Delivery',
};

/** SES developer guide: settings of a domain hold for its addresses, but for those that are verified by themselves. */
function byIdentity(account: RegionAccount, event: LoggedEvent, isWanted: IsWanted): readonly Publication[] {
  const kind = classicKinds[event.happening.kind];
  const told = account.notifications.get(event.message.identity);
  const topicArn = told === undefined || kind === undefined ? undefined : optionalText(told, `${kind}Topic`);
  if (told === undefined || topicArn === undefined || !isWanted(topicArn)) return [];
  const text = JSON.stringify(printNotification(event, flag(told, `HeadersIn${kind}NotificationsEnabled`)));
  const publisher = `identity/${event.message.identity}`;
  return [
    { topicArn, atMs: dueMs(account, event), publisher, subject: null, text, seed: `${seedOf(event)} ${publisher}` },
  ];
}
