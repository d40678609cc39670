// The account's suppression list at work: which reasons hold for a configuration set, and who is on it.
import { isReason, type SuppressionReason } from '../state/account-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { Suppressed } from '../state/sending-state.ts';
import { isObject, texts } from '../wire/members.ts';

/** A set's own reasons take the place of the account's, no reasons among them: nothing is suppressed then. */
export function reasonsFor({ sending, settings }: RegionAccount, set: string | null): readonly SuppressionReason[] {
  const own = set === null ? undefined : sending.configurationSets.get(set)?.options['SuppressionOptions'];
  const isOwn = isObject(own) && own['SuppressedReasons'] !== undefined;
  return isOwn ? texts(own, 'SuppressedReasons').filter(isReason) : settings.suppressedReasons;
}

/** Only where the reason by which the address came there is among those that hold now. */
export function suppressionOf(account: RegionAccount, address: string, set: string | null): Suppressed | null {
  const found = account.sending.suppressed.get(address);
  return found !== undefined && reasonsFor(account, set).includes(found.reason) ? found : null;
}
