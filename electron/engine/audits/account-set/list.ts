// The audits of the topic account-set, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountSetOptimizedDelivery } from './optimized-delivery.ts';
import { accountSetPoolEmpty } from './pool-empty.ts';
import { accountSetPoolMissing } from './pool-missing.ts';
import { accountSetSendingPaused } from './sending-paused.ts';
import { accountSetSuppressionOff } from './suppression-off.ts';
import { accountSetTlsRequired } from './tls-required.ts';
import { accountSetTrackingCertificateMissing } from './tracking-certificate-missing.ts';
import { accountSetTrackingDangling } from './tracking-dangling.ts';
import { accountSetTrackingHttpOnly } from './tracking-http-only.ts';
import { accountSetTrackingOtherRegion } from './tracking-other-region.ts';
import { accountSetTrackingSwitchesDiffer } from './tracking-switches-differ.ts';
import { accountSetTrackingUnverified } from './tracking-unverified.ts';
import { accountSetUnused } from './unused.ts';

export const accountSetAudits: readonly Audit[] = [
  accountSetSendingPaused,
  accountSetSuppressionOff,
  accountSetTrackingDangling,
  accountSetTrackingOtherRegion,
  accountSetTrackingCertificateMissing,
  accountSetTrackingHttpOnly,
  accountSetTrackingUnverified,
  accountSetPoolMissing,
  accountSetPoolEmpty,
  accountSetOptimizedDelivery,
  accountSetTrackingSwitchesDiffer,
  accountSetUnused,
  accountSetTlsRequired,
];
