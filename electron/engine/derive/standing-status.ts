// What may be sent in a region, by SES's own word: AWS's pause comes first, then the account's own switch, then the rest.
import type { StandingStatus } from '../../../shared/health/standing.ts';
import type { SesAccount } from '../../../shared/ses.ts';

/** SES API v2 reference, GetAccount: EnforcementStatus is read before SendingEnabled, as the remedies differ. */
export function standingStatus({
  enforcement,
  sendingEnabled,
  productionAccess,
}: SesAccount): Exclude<StandingStatus, 'unknown'> {
  if (enforcement === 'SHUTDOWN') return 'paused-by-aws';
  if (!sendingEnabled) return 'paused-by-you';
  if (enforcement === 'PROBATION') return 'under-review';
  return productionAccess ? 'healthy' : 'sandbox';
}

/** Mail is refused, by whomever. */
export function isPaused(account: SesAccount): boolean {
  const status = standingStatus(account);
  return status === 'paused-by-aws' || status === 'paused-by-you';
}
