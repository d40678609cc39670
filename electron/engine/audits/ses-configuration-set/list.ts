// The audits of the topic ses-configuration-set, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { sesConfigurationSetBounceEventsMissing } from './bounce-events-missing.ts';
import { sesConfigurationSetDelayEventsMissing } from './delay-events-missing.ts';
import { sesConfigurationSetDeliveryEventsMissing } from './delivery-events-missing.ts';
import { sesConfigurationSetDestinationMissing } from './destination-missing.ts';
import { sesConfigurationSetNone } from './none.ts';
import { sesConfigurationSetRenderingEventsMissing } from './rendering-events-missing.ts';
import { sesConfigurationSetReputationMetricsOff } from './reputation-metrics-off.ts';
import { sesConfigurationSetSendingPaused } from './sending-paused.ts';
import { sesConfigurationSetSuppressionOff } from './suppression-off.ts';
import { sesConfigurationSetTlsOptional } from './tls-optional.ts';
import { sesConfigurationSetTrackingCertificateWrong } from './tracking-certificate-wrong.ts';
import { sesConfigurationSetTrackingDangling } from './tracking-dangling.ts';
import { sesConfigurationSetTrackingEventsMissing } from './tracking-events-missing.ts';
import { sesConfigurationSetTrackingHttpOnly } from './tracking-http-only.ts';
import { sesConfigurationSetTrackingUnverified } from './tracking-unverified.ts';
import { sesConfigurationSetTrackingWrongRegion } from './tracking-wrong-region.ts';

export const sesConfigurationSetAudits: readonly Audit[] = [
  sesConfigurationSetSendingPaused,
  sesConfigurationSetSuppressionOff,
  sesConfigurationSetTrackingDangling,
  sesConfigurationSetTrackingWrongRegion,
  sesConfigurationSetTrackingUnverified,
  sesConfigurationSetTrackingCertificateWrong,
  sesConfigurationSetDestinationMissing,
  sesConfigurationSetBounceEventsMissing,
  sesConfigurationSetRenderingEventsMissing,
  sesConfigurationSetTrackingHttpOnly,
  sesConfigurationSetNone,
  sesConfigurationSetDelayEventsMissing,
  sesConfigurationSetDeliveryEventsMissing,
  sesConfigurationSetTlsOptional,
  sesConfigurationSetReputationMetricsOff,
  sesConfigurationSetTrackingEventsMissing,
];
