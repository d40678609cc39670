// The audits of the topic account-reputation, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountReputationBouncePause } from './bounce-pause.ts';
import { accountReputationBounceReview } from './bounce-review.ts';
import { accountReputationBounceRising } from './bounce-rising.ts';
import { accountReputationBounceWatch } from './bounce-watch.ts';
import { accountReputationBulkSender } from './bulk-sender.ts';
import { accountReputationBulkUnsigned } from './bulk-unsigned.ts';
import { accountReputationBulkVolume } from './bulk-volume.ts';
import { accountReputationComplaintPause } from './complaint-pause.ts';
import { accountReputationComplaintReview } from './complaint-review.ts';
import { accountReputationMetricMissing } from './metric-missing.ts';
import { accountReputationProviderComplaintsHigh } from './provider-complaints-high.ts';
import { accountReputationProviderComplaintsRaised } from './provider-complaints-raised.ts';
import { accountReputationViruses } from './viruses.ts';

export const accountReputationAudits: readonly Audit[] = [
  accountReputationBouncePause,
  accountReputationBounceReview,
  accountReputationBounceWatch,
  accountReputationComplaintPause,
  accountReputationComplaintReview,
  accountReputationBounceRising,
  accountReputationMetricMissing,
  accountReputationViruses,
  accountReputationProviderComplaintsHigh,
  accountReputationProviderComplaintsRaised,
  accountReputationBulkSender,
  accountReputationBulkVolume,
  accountReputationBulkUnsigned,
];
