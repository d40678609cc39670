// What is chosen on the send sheet: the way, to whom, and what that means as a question to main.
import type { SendTarget } from '../../shared/message/asks.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import { maxTestAddresses, type RecipientList, sendWays, type SendWay } from '../../shared/message/send.ts';
import { simulatorAddress } from '../../shared/message/simulator-address.ts';

export const toWhoms = ['draft', 'simulator', 'addresses', 'list'] as const;
export type ToWhom = (typeof toWhoms)[number];

export type SendChoice = {
  readonly way: SendWay;
  readonly toWhom: ToWhom;
  /** Test addresses as typed, one a line or between commas. */
  readonly typed: string;
  readonly list: RecipientList | null;
  /** Tells this sending from others at the simulator. */
  readonly label: string;
};

/** Why a way cannot carry this message. */
export type Misfit = 'bytes-are-the-message' | 'not-stored' | 'list-needs-template';

/** Bytes that were opened or typed can only be sent as they are; a stored template must be in SES; `SendBulkEmail` takes templates alone. */
export function misfitOf(way: SendWay, { home, base, message }: KeptDraft, toWhom: ToWhom): Misfit | null {
  if (toWhom === 'list' && !way.startsWith('template-')) return 'list-needs-template';
  if (way === 'raw' || way === 'smtp') return null;
  if (message !== null && message.raw !== null) return 'bytes-are-the-message';
  return way === 'template-stored' && (home.kind !== 'template' || base === null) ? 'not-stored' : null;
}

/** The one that was chosen, or the plainest that fits; where none does, main says why. */
export function fittingWay(chosen: SendWay, kept: KeptDraft, toWhom: ToWhom): SendWay {
  return [chosen, ...sendWays].find((way) => misfitOf(way, kept, toWhom) === null) ?? chosen;
}

export function addressesIn(typed: string): readonly string[] {
  const all = typed
    .split(/[\n,;]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return [...new Set(all)];
}

/** Null where nobody is named yet, or too many are. */
export function targetOf({ toWhom, typed, list, label }: SendChoice): SendTarget | null {
  if (toWhom === 'draft') return { kind: 'draft' };
  if (toWhom === 'simulator') return { kind: 'addresses', addresses: [simulatorAddress('success', label)] };
  if (toWhom === 'list') {
    const recipients = list?.recipients ?? [];
    return recipients.length === 0 ? null : { kind: 'bulk', recipients: [...recipients] };
  }
  const addresses = addressesIn(typed);
  return addresses.length === 0 || addresses.length > maxTestAddresses
    ? null
    : { kind: 'addresses', addresses: [...addresses] };
}
