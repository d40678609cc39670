// Publishes events when their time has come: to the topics of their message's configuration set, and to those of its identity.
import { createHash } from 'node:crypto';
import type { Happening, LoggedEvent } from '../messages/happening.ts';
import { printEvent } from '../messages/print-event.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { flag, optionalObject, optionalText, texts } from '../wire/members.ts';
import { printNotification } from './print-notification.ts';
import { type Publication, publishToTopic } from './publish-to-topic.ts';

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
  if (due.length === 0) return;
  sending.unpublished = sending.unpublished.filter((event) => !isDue(event));
  for (const event of due.toSorted((one, other) => dueMs(account, one) - dueMs(account, other)))
    for (const publication of publicationsOf(account, event)) {
      publishToTopic(site, account, publication);
      if (isRepeated(account, event)) publishToTopic(site, account, { ...publication, seed: `${publication.seed} 2` });
    }
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

const eventTypes: { readonly [kind in Happening['kind']]: string } = {
  send: 'SEND',
  reject: 'REJECT',
  delivery: 'DELIVERY',
  bounce: 'BOUNCE',
  complaint: 'COMPLAINT',
  delay: 'DELIVERY_DELAY',
  open: 'OPEN',
  click: 'CLICK',
  'rendering-failure': 'RENDERING_FAILURE',
  subscription: 'SUBSCRIPTION',
};

function publicationsOf(account: RegionAccount, event: LoggedEvent): readonly Publication[] {
  return [...bySet(account, event), ...byIdentity(account, event)];
}

function bySet({ sending }: RegionAccount, event: LoggedEvent): readonly Publication[] {
  const set = sending.configurationSets.get(event.message.configurationSet ?? '');
  const type = eventTypes[event.happening.kind];
  return (set?.destinations ?? [])
    .filter((destination) => flag(destination, 'Enabled') && texts(destination, 'MatchingEventTypes').includes(type))
    .flatMap((destination) => optionalText(optionalObject(destination, 'SnsDestination') ?? {}, 'TopicArn') ?? [])
    .map((topicArn) => ({
      topicArn,
      publisher: `configuration-set/${set?.name ?? ''}`,
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
function byIdentity({ notifications }: RegionAccount, event: LoggedEvent): readonly Publication[] {
  const kind = classicKinds[event.happening.kind];
  const told = notifications.get(event.message.identity);
  const topicArn = told === undefined || kind === undefined ? undefined : optionalText(told, `${kind}Topic`);
  if (told === undefined || topicArn === undefined) return [];
  const text = JSON.stringify(printNotification(event, flag(told, `HeadersIn${kind}NotificationsEnabled`)));
  const publisher = `identity/${event.message.identity}`;
  return [{ topicArn, publisher, subject: null, text, seed: `${seedOf(event)} ${publisher}` }];
}
