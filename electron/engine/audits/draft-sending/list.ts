// The audits of the topic draft-sending, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftSendingAccountPaused } from './account-paused.ts';
import { draftSendingAccountShutDown } from './account-shut-down.ts';
import { draftSendingDefaultSetDeleted } from './default-set-deleted.ts';
import { draftSendingDkimOff } from './dkim-off.ts';
import { draftSendingDmarcFailing } from './dmarc-failing.ts';
import { draftSendingDmarcMonitored } from './dmarc-monitored.ts';
import { draftSendingEightBitTracked } from './eight-bit-tracked.ts';
import { draftSendingFeedbackUnheard } from './feedback-unheard.ts';
import { draftSendingFeedbackUnverified } from './feedback-unverified.ts';
import { draftSendingFromCase } from './from-case.ts';
import { draftSendingFromFreemail } from './from-freemail.ts';
import { draftSendingFromMissing } from './from-missing.ts';
import { draftSendingFromNoReply } from './from-no-reply.ts';
import { draftSendingFromSeveral } from './from-several.ts';
import { draftSendingFromUnverified } from './from-unverified.ts';
import { draftSendingListHeaderOwn } from './list-header-own.ts';
import { draftSendingListNameMissing } from './list-name-missing.ts';
import { draftSendingListPlaceholderAlone } from './list-placeholder-alone.ts';
import { draftSendingListPlaceholderMissing } from './list-placeholder-missing.ts';
import { draftSendingListRecipientsSeveral } from './list-recipients-several.ts';
import { draftSendingMailFromFallback } from './mail-from-fallback.ts';
import { draftSendingMailFromRejecting } from './mail-from-rejecting.ts';
import { draftSendingQuotaExceeded } from './quota-exceeded.ts';
import { draftSendingQuotaNear } from './quota-near.ts';
import { draftSendingRecipientRole } from './recipient-role.ts';
import { draftSendingRecipientSandboxed } from './recipient-sandboxed.ts';
import { draftSendingRecipientSuppressed } from './recipient-suppressed.ts';
import { draftSendingRecipientsMany } from './recipients-many.ts';
import { draftSendingRecipientsMissing } from './recipients-missing.ts';
import { draftSendingRenderingUnheard } from './rendering-unheard.ts';
import { draftSendingSenderUnverified } from './sender-unverified.ts';
import { draftSendingSetMissing } from './set-missing.ts';
import { draftSendingSetPaused } from './set-paused.ts';
import { draftSendingSimulatorBounces } from './simulator-bounces.ts';
import { draftSendingSimulatorVdm } from './simulator-vdm.ts';
import { draftSendingTagCharacters } from './tag-characters.ts';
import { draftSendingTagLong } from './tag-long.ts';
import { draftSendingTagRepeated } from './tag-repeated.ts';
import { draftSendingTagReserved } from './tag-reserved.ts';

export const draftSendingAudits: readonly Audit[] = [
  draftSendingRecipientsMissing,
  draftSendingRecipientsMany,
  draftSendingFromMissing,
  draftSendingFromUnverified,
  draftSendingSenderUnverified,
  draftSendingFromCase,
  draftSendingFromSeveral,
  draftSendingFeedbackUnverified,
  draftSendingAccountShutDown,
  draftSendingAccountPaused,
  draftSendingRecipientSandboxed,
  draftSendingQuotaExceeded,
  draftSendingQuotaNear,
  draftSendingRecipientSuppressed,
  draftSendingSetMissing,
  draftSendingSetPaused,
  draftSendingDefaultSetDeleted,
  draftSendingMailFromRejecting,
  draftSendingMailFromFallback,
  draftSendingDkimOff,
  draftSendingDmarcFailing,
  draftSendingDmarcMonitored,
  draftSendingFromFreemail,
  draftSendingFeedbackUnheard,
  draftSendingRenderingUnheard,
  draftSendingSimulatorBounces,
  draftSendingSimulatorVdm,
  draftSendingRecipientRole,
  draftSendingFromNoReply,
  draftSendingTagCharacters,
  draftSendingTagLong,
  draftSendingTagRepeated,
  draftSendingTagReserved,
  draftSendingEightBitTracked,
  draftSendingListNameMissing,
  draftSendingListPlaceholderMissing,
  draftSendingListPlaceholderAlone,
  draftSendingListHeaderOwn,
  draftSendingListRecipientsSeveral,
];
