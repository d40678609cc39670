// The operations of sending, configuration sets, templates, lists and what follows from them.
import type { Operation } from '../operation.ts';
import { addressInsightOperations } from './address-insight.ts';
import { bulkSendOperations } from './bulk-send.ts';
import { configurationSetOperations } from './configuration-set.ts';
import { configurationSetOptionsOperations } from './configuration-set-options.ts';
import { contactListOperations } from './contact-list.ts';
import { contactOperations } from './contact.ts';
import { dedicatedIpOperations } from './dedicated-ip.ts';
import { eventDestinationOperations } from './event-destination.ts';
import { exportJobOperations } from './export-job.ts';
import { messageInsightOperations } from './message-insight.ts';
import { metricOperations } from './metric.ts';
import { multiRegionEndpointOperations } from './multi-region-endpoint.ts';
import { poolOperations } from './pool.ts';
import { recommendationOperations } from './recommendation.ts';
import { reputationOperations } from './reputation.ts';
import { sendOperations } from './send.ts';
import { suppressionOperations } from './suppression.ts';
import { templateOperations } from './template.ts';
import { tenantOperations } from './tenant.ts';

export const sendingOperations: readonly Operation[] = [
  ...sendOperations,
  ...bulkSendOperations,
  ...configurationSetOperations,
  ...configurationSetOptionsOperations,
  ...eventDestinationOperations,
  ...templateOperations,
  ...suppressionOperations,
  ...dedicatedIpOperations,
  ...poolOperations,
  ...recommendationOperations,
  ...metricOperations,
  ...messageInsightOperations,
  ...exportJobOperations,
  ...contactListOperations,
  ...contactOperations,
  ...tenantOperations,
  ...reputationOperations,
  ...multiRegionEndpointOperations,
  ...addressInsightOperations,
];
