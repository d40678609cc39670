// The audits of the topic ses-feedback, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { sesFeedbackChannelMissing } from './channel-missing.ts';
import { sesFeedbackChannelPartial } from './channel-partial.ts';
import { sesFeedbackDuplicated } from './duplicated.ts';
import { sesFeedbackEventsOnly } from './events-only.ts';
import { sesFeedbackTopicFifo } from './topic-fifo.ts';
import { sesFeedbackTopicLost } from './topic-lost.ts';
import { sesFeedbackTopicOtherRegion } from './topic-other-region.ts';

export const sesFeedbackAudits: readonly Audit[] = [
  sesFeedbackChannelMissing,
  sesFeedbackChannelPartial,
  sesFeedbackTopicOtherRegion,
  sesFeedbackTopicFifo,
  sesFeedbackEventsOnly,
  sesFeedbackTopicLost,
  sesFeedbackDuplicated,
];
