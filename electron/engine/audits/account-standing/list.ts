// The audits of the topic account-standing, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountStandingAccessDenied } from './access-denied.ts';
import { accountStandingAccessLost } from './access-lost.ts';
import { accountStandingAccessPending } from './access-pending.ts';
import { accountStandingPausedByAws } from './paused-by-aws.ts';
import { accountStandingPausedByYou } from './paused-by-you.ts';
import { accountStandingQuotaNear } from './quota-near.ts';
import { accountStandingQuotaNearlyUsed } from './quota-nearly-used.ts';
import { accountStandingQuotaOfSandbox } from './quota-of-sandbox.ts';
import { accountStandingQuotaReached } from './quota-reached.ts';
import { accountStandingSandbox } from './sandbox.ts';
import { accountStandingUnderReview } from './under-review.ts';

export const accountStandingAudits: readonly Audit[] = [
  accountStandingPausedByAws,
  accountStandingPausedByYou,
  accountStandingUnderReview,
  accountStandingSandbox,
  accountStandingAccessDenied,
  accountStandingAccessLost,
  accountStandingAccessPending,
  accountStandingQuotaReached,
  accountStandingQuotaNearlyUsed,
  accountStandingQuotaNear,
  accountStandingQuotaOfSandbox,
];
