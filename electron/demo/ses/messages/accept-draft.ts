// Takes a message on: gives it its id, writes down what it was, and plans what becomes of it.
import type { RegionAccount } from '../state/region-account.ts';
import { arnOf } from '../state/identity-state.ts';
import { isBad } from './attachment-rules.ts';
import { type Checked, checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { trackedBy } from './engagement-tracking.ts';
import { logEvents } from './event-log.ts';
import type { LoggedEvent } from './happening.ts';
import { bareAddress, domainOf } from './mail-address.ts';
import { messageId } from './message-id.ts';
import { planEvents } from './plan-events.ts';
import type { ReceiverScript } from './receiver-scripts.ts';
import type { MessageHeader, SentMessage } from './sent-message.ts';
import { settleEvents } from './settle-events.ts';
import { newContact } from './subscribing.ts';

export type Acceptance = {
  readonly account: RegionAccount;
  readonly draft: Draft;
  readonly nowMs: number;
  /** What the random part of the id is made of. */
  readonly seed: string;
  /** SendEmail, SendBulkEmail: a tag of its own. */
  readonly operation: string;
  /** For all recipients, whatever their domains. */
  readonly script?: ReceiverScript | undefined;
};

/** The id; throws a `SendRefusal` where SES does not accept the message. */
export function acceptDraft(acceptance: Acceptance): string {
  const { account, draft, nowMs } = acceptance;
  settleEvents(account, nowMs);
  return takeOn(acceptance, checkDraft(account, draft, nowMs));
}

export function takeOn(acceptance: Acceptance, checked: Checked): string {
  const { account } = acceptance;
  const message = messageOf(acceptance, checked);
  account.sending.messages.set(message.id, message);
  registerContacts(account, message);
  logEvents(account.sending, eventsFor(acceptance, message));
  return message.id;
}

function eventsFor({ account, draft, nowMs, script }: Acceptance, message: SentMessage): readonly LoggedEvent[] {
  const { renderingFailure, attachments } = draft.content;
  if (renderingFailure !== null) {
    return [{ atMs: nowMs + 200, message, happening: { kind: 'rendering-failure', ...renderingFailure } }];
  }
  if (attachments.some(isBad)) {
    return [
      { atMs: nowMs, message, happening: { kind: 'send' } },
      { atMs: nowMs + 400, message, happening: { kind: 'reject' } },
    ];
  }
  return planEvents(account, message, script);
}

function messageOf(acceptance: Acceptance, { identity, addresses, configurationSet }: Checked): SentMessage {
  const { account, draft, nowMs, seed } = acceptance;
  const fromAddress = bareAddress(draft.from);
  return {
    id: messageId(account.region, nowMs, seed),
    atMs: nowMs,
    accountId: account.accountId,
    from: draft.from,
    fromAddress,
    identity,
    identityArn: arnOf(account, `identity/${identity}`),
    recipients: draft.recipients,
    addresses,
    subject: draft.content.subject,
    headers: headersOf(draft, nowMs),
    tags: tagsOf(acceptance, configurationSet),
    configurationSet,
    tenant: draft.tenant,
    ...trackersOf(account, draft, configurationSet),
    list: draft.list,
  };
}

/** Of a raw message its own; of others those that follow from its parts. */
function headersOf({ content, from, recipients, replyTo }: Draft, nowMs: number): readonly MessageHeader[] {
  if (content.headers.some(({ name }) => name.toLowerCase() === 'from')) return content.headers;
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ name, value: values.join(', ') }];
  return [
    { name: 'Date', value: new Date(nowMs).toUTCString() },
    { name: 'From', value: from },
    ...list('Reply-To', replyTo),
    ...list('To', recipients.to),
    ...list('Cc', recipients.cc),
    { name: 'Subject', value: content.subject },
    { name: 'MIME-Version', value: '1.0' },
    ...content.headers,
  ];
}

/** Developer guide, "Auto-tags". */
function tagsOf({ draft, operation }: Acceptance, set: string | null): SentMessage['tags'] {
  const own = draft.tags.map(({ name, value }) => [name, [value]] as const);
  return new Map([
    ['ses:operation', [operation]],
    ['ses:source-ip', ['203.0.113.10']],
    ['ses:from-domain', [domainOf(bareAddress(draft.from))]],
    ['ses:caller-identity', ['plumbline']],
    ...(set === null ? [] : [['ses:configuration-set', [set]] as const]),
    ...(draft.tenant === null ? [] : [['ses:tenant-name', [draft.tenant]] as const]),
    ['ses:source-tls-version', ['TLSv1.3']],
    ...own,
  ]);
}

type Trackers = Pick<SentMessage, 'hasOpenTracker' | 'trackedLink'>;

/** The request may say otherwise than the set. */
function trackersOf(account: RegionAccount, { content, tracking }: Draft, setName: string | null): Trackers {
  const tracked = trackedBy(account, setName);
  const link = /<a\s[^>]*href=["'](https?:[^"']+)["']/iu.exec(content.html ?? '')?.[1] ?? null;
  return {
    hasOpenTracker: (tracking.open ?? tracked.opens) && content.html !== null,
    trackedLink: (tracking.click ?? tracked.clicks) ? link : null,
  };
}

/** Who gets mail of a list without being on it is on it from then on. */
function registerContacts({ sending }: RegionAccount, { list, addresses, atMs }: SentMessage): void {
  const contacts = sending.contactLists.get(list?.name ?? '')?.contacts;
  if (contacts === undefined) return;
  for (const address of addresses)
    if (!contacts.has(address.toLowerCase())) contacts.set(address.toLowerCase(), newContact(address, atMs));
}
