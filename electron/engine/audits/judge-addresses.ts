// Judges the addresses of a message one by one: a table of those that are not right, with the field they stand in.
import { assertNever } from '../../../shared/assert-never.ts';
import type { MessageForm } from '../../../shared/message/form.ts';
import type { Text } from '../../../shared/text.ts';
import { holdsTag } from '../derive/typed-addresses.ts';
import { parseAddressList } from '../protocols/mail-address/parse-list.ts';
import type { AddressFault, AddressGroup, Mailbox } from '../protocols/mail-address/types.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

const addressFields = ['from', 'to', 'cc', 'bcc', 'replyTo', 'feedbackAddress'] as const;
export type AddressField = (typeof addressFields)[number];

/** One entry of a field, as typed and as it reads. */
export type TypedAddress = {
  readonly field: AddressField;
  readonly typed: string;
  readonly mailboxes: readonly Mailbox[];
  readonly groups: readonly AddressGroup[];
  readonly faults: readonly AddressFault[];
};

export function entriesOf(form: MessageForm, fields: readonly AddressField[] = addressFields): readonly TypedAddress[] {
  return fields.flatMap((field) =>
    textsIn(form, field)
      .filter((typed) => typed.trim() !== '' && !holdsTag(typed))
      .map((typed) => ({ field, typed, ...parseAddressList(typed) })),
  );
}

/** What is to be filled in for each recipient is no address yet. */
export function entriesWithTags(form: MessageForm): readonly TypedAddress[] {
  return addressFields.flatMap((field) =>
    textsIn(form, field)
      .filter(holdsTag)
      .map((typed) => ({ field, typed, mailboxes: [], groups: [], faults: [] })),
  );
}

function textsIn(form: MessageForm, field: AddressField): readonly string[] {
  switch (field) {
    case 'from':
      return [form.from];
    case 'feedbackAddress':
      return form.feedbackAddress === null ? [] : [form.feedbackAddress];
    case 'to':
    case 'cc':
    case 'bcc':
    case 'replyTo':
      return form[field];
    default:
      return assertNever(field);
  }
}

const mostShown = 50;
const mostCharacters = 120;

export function judgeAddresses(
  addresses: readonly TypedAddress[],
  faultOf: (address: TypedAddress) => Text | null,
): Judgement {
  if (addresses.length === 0)
    return notApplicable({ en: 'There are no addresses yet.', ja: 'アドレスがまだありません。' });
  const faults = addresses.flatMap((address) => {
    const says = faultOf(address);
    return says === null ? [] : [{ address, says }];
  });
  const [first] = faults;
  if (first === undefined) return pass();
  const says = faults.length === 1 ? first.says : several(faults.length, first.says);
  const rows = faults
    .slice(0, mostShown)
    .map(({ address, says: why }) => [fieldNames[address.field], address.typed.slice(0, mostCharacters), why]);
  return fail(says, { details: [{ kind: 'table', title, columns, rows }] });
}

/** The first of an entry's mailboxes of which something is to be said. */
export function ofMailboxes(says: (mailbox: Mailbox) => Text | null): (address: TypedAddress) => Text | null {
  return ({ mailboxes }) => {
    for (const mailbox of mailboxes) {
      const said = says(mailbox);
      if (said !== null) return said;
    }
    return null;
  };
}

export function addressOf({ local, domain }: Mailbox): string {
  return `${local}@${domain}`;
}

function several(count: number, first: Text): Text {
  return {
    en: `${count} addresses, the first: ${first.en}`,
    ja: `${count} 個のアドレスが該当します。1 つ目: ${first.ja}`,
  };
}

const fieldNames: { readonly [F in AddressField]: Text } = {
  from: { en: 'From', ja: '送信元 (From)' },
  to: { en: 'To', ja: '宛先 (To)' },
  cc: { en: 'Cc', ja: 'Cc' },
  bcc: { en: 'Bcc', ja: 'Bcc' },
  replyTo: { en: 'Reply-To', ja: '返信先 (Reply-To)' },
  feedbackAddress: { en: 'Feedback address', ja: 'フィードバックの転送先' },
};
const title: Text = { en: 'Addresses', ja: 'アドレス' };
const columns: readonly Text[] = [
  { en: 'Field', ja: '項目' },
  { en: 'Address', ja: 'アドレス' },
  { en: 'Why', ja: '理由' },
];
