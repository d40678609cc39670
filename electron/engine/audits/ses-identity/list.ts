// The audits of the topic ses-identity, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';
import { sesIdentityAddressCase } from './address-case.ts';
import { sesIdentityAddressDomainUnverified } from './address-domain-unverified.ts';
import { sesIdentityAddressFreemailRefused } from './address-freemail-refused.ts';
import { sesIdentityAddressFreemail } from './address-freemail.ts';
import { sesIdentityAddressLinkExpired } from './address-link-expired.ts';
import { sesIdentityAddressPending } from './address-pending.ts';
import { sesIdentityDefaultSetMissing } from './default-set-missing.ts';
import { sesIdentityDomainFreemail } from './domain-freemail.ts';
import { sesIdentityFailed } from './failed.ts';
import { sesIdentityNotStarted } from './not-started.ts';
import { sesIdentityPendingLong } from './pending-long.ts';
import { sesIdentityTemporaryFailure } from './temporary-failure.ts';
import { sesIdentityUnverified } from './unverified.ts';

export const sesIdentityAudits: readonly Audit[] = [
  sesIdentityTemporaryFailure,
  sesIdentityFailed,
  sesIdentityUnverified,
  sesIdentityDefaultSetMissing,
  sesIdentityAddressLinkExpired,
  sesIdentityNotStarted,
  sesIdentityPendingLong,
  sesIdentityAddressPending,
  sesIdentityAddressDomainUnverified,
  sesIdentityAddressFreemailRefused,
  sesIdentityDomainFreemail,
  sesIdentityAddressFreemail,
  sesIdentityAddressCase,
];
