// Plans what becomes of an accepted message, recipient by recipient: suppressed, simulated, or received as scripted.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { isObject, optionalNumber } from '../wire/members.ts';
import type { BouncedRecipient, Happening, LoggedEvent } from './happening.ts';
import { domainOf, isSimulator } from './mail-address.ts';
import { messageId } from './message-id.ts';
import { patienceMs, receiverScripts, type ReceiverScript, scriptOf, type Step } from './receiver-scripts.ts';
import type { SentMessage } from './sent-message.ts';
import { simulatorAnswers } from './simulator.ts';
import { contactOf, defaultsOf, hasLeft, leaving, newContact } from './subscribing.ts';
import { suppressionOf } from './suppressing.ts';

/** `script`: for all recipients, whatever their domains. */
export function planEvents(
  account: RegionAccount,
  message: SentMessage,
  script?: ReceiverScript,
): readonly LoggedEvent[] {
  const planned = message.addresses.flatMap((address) => planFor({ account, message, address }, script));
  return [{ atMs: message.atMs, message, happening: { kind: 'send' } }, ...joined(planned)];
}

type Place = { readonly account: RegionAccount; readonly message: SentMessage; readonly address: string };

function planFor(place: Place, script?: ReceiverScript): readonly LoggedEvent[] {
  const { account, message, address } = place;
  const refused = refusedBySes(place);
  if (refused !== null) return [{ atMs: message.atMs + 300, message, happening: refused }];
  const steps = isSimulator(address)
    ? simulatorAnswers(address)
    : receiverScripts[script ?? scriptOf(domainOf(address), account.sending.receivers)];
  return withinPatience(steps, setPatienceMs(place)).flatMap((step) => {
    const happening = happeningOf(place, step);
    return happening === null ? [] : [{ atMs: message.atMs + step.afterMs, message, happening }];
  });
}

/** What SES does not even try to send. */
function refusedBySes({ account, message, address }: Place): Happening | null {
  const feedbackId = feedbackIdOf(message, address, 300);
  const suppressed = suppressionOf(account, address, message.configurationSet);
  if (suppressed?.reason === 'COMPLAINT') {
    const subType = 'OnAccountSuppressionList';
    return { kind: 'complaint', recipients: [address], feedbackId, subType, feedbackType: null };
  }
  const hasUnsubscribed = message.list !== null && hasLeft(account.sending, message.list, address);
  if (suppressed === null && !hasUnsubscribed) return null;
  const bounceSubType = suppressed === null ? 'UnsubscribedRecipient' : 'OnAccountSuppressionList';
  const because = suppressed === null ? 'has unsubscribed' : 'is on the suppression list for your account';
  const diagnosticCode = `Amazon SES did not send the message to this address because it ${because}.`;
  const recipients = [{ address, status: '5.1.1', diagnosticCode }];
  return { kind: 'bounce', bounceType: 'Permanent', bounceSubType, recipients, feedbackId, reportingMta: null };
}

/** Null: the set does not say. */
function setPatienceMs({ account, message }: Place): number | null {
  const set = account.sending.configurationSets.get(message.configurationSet ?? '');
  const delivery = set?.options['DeliveryOptions'];
  const seconds = isObject(delivery) ? optionalNumber(delivery, 'MaxDeliverySeconds') : undefined;
  return seconds === undefined ? null : seconds * 1000;
}

/** Retries that the configuration set leaves no time for end in a bounce of their own. */
function withinPatience(steps: readonly Step[], setMs: number | null): readonly Step[] {
  const [last] = steps.filter(({ kind }) => kind === 'delivered' || kind === 'bounced');
  if (setMs === null || last === undefined || last.afterMs <= setMs) return steps;
  const bounce: Step = {
    kind: 'bounced',
    bounceType: 'Transient',
    subType: 'CustomTimeoutExceeded',
    afterMs: setMs,
    status: '4.4.7',
    diagnosticCode: 'Amazon SES stopped trying because the maximum delivery time of the message has passed.',
  };
  return [...steps.filter(({ afterMs }) => afterMs < setMs), bounce];
}

/** Null: it cannot happen to this message. */
function happeningOf(place: Place, step: Step): Happening | null {
  const { message, address } = place;
  const isAlone = message.addresses.length === 1;
  switch (step.kind) {
    case 'delivered':
      return { kind: 'delivery', recipient: address, smtpResponse: '250 2.6.0 Message received' };
    case 'delayed': {
      const expiresAtMs = message.atMs + (setPatienceMs(place) ?? patienceMs);
      return { kind: 'delay', delayType: step.delayType, recipient: recipientOf(place, step), expiresAtMs };
    }
    case 'bounced':
      return bounceOf(place, step);
    case 'complained': {
      const feedbackId = feedbackIdOf(message, address, step.afterMs);
      const { feedbackType } = step;
      return { kind: 'complaint', recipients: [address], feedbackId, subType: null, feedbackType };
    }
    case 'opened':
      return message.hasOpenTracker ? { kind: 'open' } : null;
    case 'clicked':
      return message.trackedLink === null ? null : { kind: 'click', link: message.trackedLink };
    case 'unsubscribed':
      return isAlone ? subscriptionOf(place) : null;
    default:
      return assertNever(step);
  }
}

function recipientOf({ message, address }: Place, { status, diagnosticCode }: BouncedStep | DelayedStep) {
  const domain = domainOf(message.fromAddress);
  return { address, status, diagnosticCode: diagnosticCode?.replaceAll('{domain}', domain) ?? null };
}

type BouncedStep = Step & { readonly kind: 'bounced' };
type DelayedStep = Step & { readonly kind: 'delayed' };

function bounceOf(place: Place, step: BouncedStep): Happening {
  const { message, address } = place;
  const { bounceType, subType, afterMs } = step;
  const isBySes = subType === 'Suppressed' || subType === 'CustomTimeoutExceeded';
  const reportingMta = isBySes ? 'amazonses.com' : domainOf(address);
  return {
    kind: 'bounce',
    bounceType,
    bounceSubType: subType,
    recipients: [recipientOf(place, step)],
    feedbackId: feedbackIdOf(message, address, afterMs),
    reportingMta: step.status === null ? null : reportingMta,
  };
}

function subscriptionOf({ account, message, address }: Place): Happening | null {
  const list = account.sending.contactLists.get(message.list?.name ?? '');
  if (message.list === null || list === undefined) return null;
  const contact = contactOf(list, address) ?? newContact(address, message.atMs);
  const change = leaving(contact, message.list.topic);
  return { kind: 'subscription', contactList: list.name, recipient: address, ...change, byDefault: defaultsOf(list) };
}

function feedbackIdOf({ id, atMs, identityArn }: SentMessage, address: string, afterMs: number): string {
  return messageId(identityArn.split(':')[3] ?? '', atMs + afterMs, `${id} ${address} ${afterMs}`);
}

/** Bounces that the simulator makes of one request come back as one (developer guide, "Using the mailbox simulator"). */
function joined(planned: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const kept: LoggedEvent[] = [];
  for (const event of planned) {
    const { happening } = event;
    const at = kept.findIndex((other) => isSameBounce(other, event));
    const before = kept[at];
    if (before?.happening.kind !== 'bounce' || happening.kind !== 'bounce') kept.push(event);
    else {
      const recipients: readonly BouncedRecipient[] = [...before.happening.recipients, ...happening.recipients];
      kept[at] = { ...before, happening: { ...before.happening, recipients } };
    }
  }
  return kept;
}

function isSameBounce(one: LoggedEvent, other: LoggedEvent): boolean {
  const [a, b] = [one.happening, other.happening];
  if (a.kind !== 'bounce' || b.kind !== 'bounce') return false;
  const areSimulated = [...a.recipients, ...b.recipients].every(({ address }) => isSimulator(address));
  return areSimulated && a.bounceType === b.bounceType && a.bounceSubType === b.bounceSubType;
}
