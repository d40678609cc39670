// The audits of the topic account-events, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountEventsBouncesUnheard } from './bounces-unheard.ts';
import { accountEventsComplaintsUnheard } from './complaints-unheard.ts';
import { accountEventsCountedOnly } from './counted-only.ts';
import { accountEventsDefaultSetGone } from './default-set-gone.ts';
import { accountEventsDefaultSetUneven } from './default-set-uneven.ts';
import { accountEventsDelaysUnseen } from './delays-unseen.ts';
import { accountEventsDeliveriesUnseen } from './deliveries-unseen.ts';
import { accountEventsDestinationDisabled } from './destination-disabled.ts';
import { accountEventsDimensionCostly } from './dimension-costly.ts';
import { accountEventsDuplicated } from './duplicated.ts';
import { accountEventsErrorPrefixLiteral } from './error-prefix-literal.ts';
import { accountEventsPinpoint } from './pinpoint.ts';
import { accountEventsRejectsUnseen } from './rejects-unseen.ts';
import { accountEventsRenderingsUnseen } from './renderings-unseen.ts';
import { accountEventsRoleGone } from './role-gone.ts';
import { accountEventsRoleOverBroad } from './role-over-broad.ts';
import { accountEventsRolePowerless } from './role-powerless.ts';
import { accountEventsRoleUntrusting } from './role-untrusting.ts';
import { accountEventsSetFeedbackUnseen } from './set-feedback-unseen.ts';
import { accountEventsSetSilent } from './set-silent.ts';
import { accountEventsStreamGone } from './stream-gone.ts';
import { accountEventsStreamInactive } from './stream-inactive.ts';
import { accountEventsStreamOtherRegion } from './stream-other-region.ts';
import { accountEventsTopicEncrypted } from './topic-encrypted.ts';
import { accountEventsTopicFifo } from './topic-fifo.ts';
import { accountEventsTopicGone } from './topic-gone.ts';
import { accountEventsTopicKeyUnusable } from './topic-key-unusable.ts';
import { accountEventsTopicOtherRegion } from './topic-other-region.ts';
import { accountEventsTopicRefusing } from './topic-refusing.ts';
import { accountEventsTopicUnsubscribed } from './topic-unsubscribed.ts';
import { accountEventsTraceless } from './traceless.ts';

export const accountEventsAudits: readonly Audit[] = [
  accountEventsBouncesUnheard,
  accountEventsComplaintsUnheard,
  accountEventsTraceless,
  accountEventsDefaultSetGone,
  accountEventsDefaultSetUneven,
  accountEventsSetFeedbackUnseen,
  accountEventsSetSilent,
  accountEventsRejectsUnseen,
  accountEventsRenderingsUnseen,
  accountEventsDelaysUnseen,
  accountEventsDeliveriesUnseen,
  accountEventsDestinationDisabled,
  accountEventsTopicFifo,
  accountEventsTopicOtherRegion,
  accountEventsTopicGone,
  accountEventsTopicUnsubscribed,
  accountEventsTopicRefusing,
  accountEventsTopicKeyUnusable,
  accountEventsTopicEncrypted,
  accountEventsStreamGone,
  accountEventsStreamInactive,
  accountEventsStreamOtherRegion,
  accountEventsRoleGone,
  accountEventsRoleUntrusting,
  accountEventsRolePowerless,
  accountEventsRoleOverBroad,
  accountEventsErrorPrefixLiteral,
  accountEventsPinpoint,
  accountEventsCountedOnly,
  accountEventsDimensionCostly,
  accountEventsDuplicated,
];
