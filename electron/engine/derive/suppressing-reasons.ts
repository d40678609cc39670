// For which reasons the suppression list keeps mail back (SES developer guide, "Configuration set-level suppression").
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesAccount, SesConfigurationSet } from '../../../shared/ses.ts';

/** Those of the set take the place of the account's; null where they are not known. */
export function suppressingReasons(
  account: Evidence<SesAccount>,
  set: Evidence<SesConfigurationSet>,
): readonly string[] | null {
  if (set.state === 'unreachable') return null;
  const own = set.state === 'seen' ? set.value.suppressedReasons : null;
  if (own !== null) return own;
  return account.state === 'seen' ? account.value.suppressedReasons : null;
}
