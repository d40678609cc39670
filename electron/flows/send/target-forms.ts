// To whom a sending goes: the draft's own recipients, test addresses each by itself, or each of a list.
import { assertNever } from '../../../shared/assert-never.ts';
import type { SendTarget } from '../../../shared/message/asks.ts';
import type { MessageForm } from '../../../shared/message/form.ts';
import { recipientsOf } from '../../engine/derive/asked-sending.ts';
import { wireAddress } from './typed-mailboxes.ts';

/** One form for each message; of a list only the first is made, since its messages are the same but for their values. */
export function targetForms(form: MessageForm, target: SendTarget): readonly MessageForm[] {
  switch (target.kind) {
    case 'draft':
      return [form];
    case 'addresses':
      return onceEach(target.addresses).map((address) => formTo(form, address));
    case 'bulk':
      return [formTo(form, target.recipients[0]?.to ?? '')];
    default:
      return assertNever(target);
  }
}

/** Typed twice, an address is meant once. */
function onceEach(addresses: readonly string[]): readonly string[] {
  return [...new Map(addresses.map((address) => [wireAddress(address).toLowerCase(), address])).values()];
}

function formTo(form: MessageForm, address: string): MessageForm {
  return { ...form, to: [address], cc: [], bcc: [] };
}

/** The bare recipients of each message, in the order of its entries. */
export function targetEntries(form: MessageForm, target: SendTarget): readonly (readonly string[])[] {
  if (target.kind === 'bulk') return target.recipients.map(({ to }) => [wireAddress(to)]);
  return targetForms(form, target).map((each) => recipientsOf(each).map(wireAddress));
}

/** The form that stands for all of them where SES is asked what it thinks of the sending. */
export function formToCheck(form: MessageForm, target: SendTarget): MessageForm {
  return target.kind === 'addresses'
    ? { ...form, to: target.addresses, cc: [], bcc: [] }
    : (targetForms(form, target)[0] ?? form);
}
