// Writes out a planned message of the month as the account knows messages, and what becomes of it as its log tells it.
import { createHash } from 'node:crypto';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Happening, LoggedEvent, Preferences } from '../messages/happening.ts';
import { bareAddress, domainOf } from '../messages/mail-address.ts';
import { messageId } from '../messages/message-id.ts';
import type { SentMessage } from '../messages/sent-message.ts';
import { arnOf } from '../state/identity-state.ts';
import { letterList } from './kinds.ts';
import { patienceMs } from './plan-turns.ts';
import type { Planned, Turn } from './planned.ts';

export type Account = { readonly accountId: string; readonly region: string };

export function idOf({ region }: Account, { day, serial, atMs }: Planned): string {
  return messageId(region, atMs, `month ${day} ${serial}`);
}

export function sentMessage(account: Account, planned: Planned): SentMessage {
  const { kind, atMs, addresses, subject } = planned;
  const id = idOf(account, planned);
  const fromAddress = bareAddress(kind.from);
  const link = kind.link.replace('{n}', String(planned.serial));
  return {
    id,
    atMs,
    accountId: account.accountId,
    from: kind.from,
    fromAddress,
    identity: kind.identity,
    identityArn: arnOf(account, `identity/${kind.identity}`),
    recipients: { to: addresses, cc: [], bcc: [] },
    addresses,
    subject,
    headers: [
      { name: 'From', value: kind.from },
      { name: 'To', value: addresses.join(', ') },
      { name: 'Subject', value: subject },
      { name: 'Date', value: new Date(atMs).toUTCString().replace('GMT', '+0000') },
      { name: 'Message-ID', value: `<${planned.day}.${planned.serial}.${kind.name}@${domainOf(fromAddress)}>` },
      { name: 'MIME-Version', value: '1.0' },
    ],
    tags: new Map([
      ['ses:operation', [kind.name === 'letter' ? 'SendBulkEmail' : 'SendEmail']],
      ['ses:source-ip', ['203.0.113.10']],
      ['ses:from-domain', [domainOf(fromAddress)]],
      ['ses:caller-identity', ['orchard-shop']],
      ['ses:configuration-set', [kind.configurationSet]],
      ['ses:source-tls-version', ['TLSv1.3']],
      ['mail', [kind.name]],
    ]),
    configurationSet: kind.configurationSet,
    tenant: null,
    hasOpenTracker: kind.opened > 0,
    trackedLink: kind.clicked > 0 ? link : null,
    list: kind.name === 'letter' ? { name: letterList, topic: 'letter' } : null,
  };
}

export function loggedEvent(message: SentMessage, turn: Turn): LoggedEvent {
  return { atMs: message.atMs + turn.afterMs, message, happening: happeningOf(message, turn) };
}

function happeningOf(message: SentMessage, turn: Turn): Happening {
  const addressOf = (to: number): string => message.addresses[to] ?? '';
  switch (turn.is) {
    case 'send':
    case 'reject':
    case 'open':
      return { kind: turn.is };
    case 'click':
      return { kind: 'click', link: message.trackedLink ?? turn.link };
    case 'rendering-failure': {
      const { templateName, errorMessage } = turn;
      return { kind: 'rendering-failure', templateName, errorMessage };
    }
    case 'delivery':
      return { kind: 'delivery', recipient: addressOf(turn.to), smtpResponse: said(message, turn) };
    case 'delay': {
      const recipient = answered(message, turn);
      return { kind: 'delay', delayType: turn.delayType, recipient, expiresAtMs: message.atMs + patienceMs };
    }
    case 'bounce': {
      const { bounceType, subType: bounceSubType } = turn;
      const isBySes = bounceSubType === 'OnAccountSuppressionList';
      const recipient = answered(message, turn);
      return {
        kind: 'bounce',
        bounceType,
        bounceSubType,
        recipients: [isBySes ? { ...recipient, diagnosticCode: turn.reply } : recipient],
        feedbackId: feedbackId(message, turn),
        reportingMta: isBySes ? null : 'a8-50.smtp-out.amazonses.com',
      };
    }
    case 'complaint': {
      const recipients = [addressOf(turn.to)];
      const { subType, feedbackType } = turn;
      return { kind: 'complaint', recipients, feedbackId: feedbackId(message, turn), subType, feedbackType };
    }
    case 'subscription':
      return unsubscribed(addressOf(turn.to));
    default:
      return assertNever(turn);
  }
}

type Answer = Turn & { readonly is: 'delay' | 'bounce' };

function answered(message: SentMessage, turn: Answer) {
  const diagnosticCode = turn.reply === null ? null : `smtp; ${said(message, { to: turn.to, reply: turn.reply })}`;
  return { address: message.addresses[turn.to] ?? '', status: turn.status, diagnosticCode };
}

/** What of a reply is of the moment: made of the message's id. */
function said(
  { id, addresses, fromAddress }: SentMessage,
  { to, reply }: { readonly to: number; readonly reply: string },
) {
  const digest = createHash('sha256').update(`${id} ${to}`).digest('hex');
  return reply
    .replaceAll('{id}', id)
    .replaceAll('{address}', addresses[to] ?? '')
    .replaceAll('{domain}', domainOf(fromAddress))
    .replaceAll('{x}', `${digest.slice(0, 12)}-${digest.slice(12, 22)}`)
    .replaceAll('{n}', String(Number.parseInt(digest.slice(0, 11), 16)));
}

export function feedbackId({ id, identityArn, atMs }: SentMessage, { afterMs }: Turn): string {
  return messageId(identityArn.split(':')[3] ?? '', atMs + afterMs, `${id} ${afterMs}`);
}

function unsubscribed(recipient: string): Happening {
  const topics = (status: 'OPT_IN' | 'OPT_OUT'): Preferences['topics'] => new Map([['letter', status]]);
  return {
    kind: 'subscription',
    contactList: letterList,
    recipient,
    before: { unsubscribeAll: false, topics: topics('OPT_IN') },
    after: { unsubscribeAll: false, topics: topics('OPT_OUT') },
    byDefault: topics('OPT_IN'),
  };
}
