// Lets what has happened by now take effect: bounces and complaints suppress, unsubscribing changes a contact.
import type { RegionAccount } from '../state/region-account.ts';
import type { SuppressionReason } from '../state/account-state.ts';
import type { LoggedEvent } from './happening.ts';
import { isSimulator } from './mail-address.ts';
import { contactOf, newContact } from './subscribing.ts';
import { reasonsFor } from './suppressing.ts';

/** To be called before anything is read or changed that events change. */
export function settleEvents(account: RegionAccount, nowMs: number): void {
  const { sending } = account;
  const due = sending.unsettled.filter(({ atMs }) => atMs <= nowMs).toSorted((one, other) => one.atMs - other.atMs);
  sending.unsettled = sending.unsettled.filter(({ atMs }) => atMs > nowMs);
  for (const event of due) settle(account, event);
}

function settle(account: RegionAccount, event: LoggedEvent): void {
  const { happening } = event;
  if (happening.kind === 'bounce' && isHard(happening.bounceType, happening.bounceSubType)) {
    const addresses = happening.recipients.map(({ address }) => address);
    suppress(account, event, { reason: 'BOUNCE', addresses, feedbackId: happening.feedbackId });
  } else if (happening.kind === 'complaint' && happening.subType === null) {
    const { recipients: addresses, feedbackId } = happening;
    suppress(account, event, { reason: 'COMPLAINT', addresses, feedbackId });
  } else if (happening.kind === 'subscription') {
    const list = account.sending.contactLists.get(happening.contactList);
    const contact = list === undefined ? undefined : contactOf(list, happening.recipient);
    const { unsubscribeAll, topics: preferences } = happening.after;
    const before = contact ?? newContact(happening.recipient, event.atMs);
    list?.contacts.set(happening.recipient.toLowerCase(), {
      ...before,
      unsubscribeAll,
      preferences,
      updatedAtMs: event.atMs,
    });
  }
}

/** What SES refused by a list of its own is not a bounce of the address. */
function isHard(type: string, subType: string): boolean {
  return type === 'Permanent' && (subType === 'General' || subType === 'NoEmail');
}

type Found = { readonly reason: SuppressionReason; readonly addresses: readonly string[]; readonly feedbackId: string };

function suppress(account: RegionAccount, { atMs, message }: LoggedEvent, found: Found): void {
  const { reason, addresses, feedbackId } = found;
  if (!reasonsFor(account, message.configurationSet).includes(reason)) return;
  for (const address of addresses.filter((one) => !isSimulator(one))) {
    account.sending.suppressed.put({ address, reason, updatedAtMs: atMs, messageId: message.id, feedbackId });
  }
}
