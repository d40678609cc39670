// The click on the link that SES sends to an address.
import { SesError } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { identityNamed } from './find-identity.ts';

/** Throws where the address is unknown, or its link has run out. */
export function confirmAddress(account: RegionAccount, address: string, nowMs: number): void {
  const identity = identityNamed(account, address);
  const { status } = identity.verification;
  if (identity.kind !== 'EMAIL_ADDRESS' || status === 'FAILED')
    throw new SesError('BadRequestException', `There is no open link for ${address}.`);
  if (status !== 'SUCCESS') identity.verification = { status: 'SUCCESS', sinceMs: nowMs };
}
