// The audits of the topic draft-access, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftAccessBarrier } from './barrier.ts';
import { draftAccessBarrierSlight } from './barrier-slight.ts';
import { draftAccessCapitalsRun } from './capitals-run.ts';
import { draftAccessContrastLow } from './contrast-low.ts';
import { draftAccessDirectionMissing } from './direction-missing.ts';
import { draftAccessEmojiRun } from './emoji-run.ts';
import { draftAccessHeadingEmpty } from './heading-empty.ts';
import { draftAccessHeadingOrder } from './heading-order.ts';
import { draftAccessHeadingRepeated } from './heading-repeated.ts';
import { draftAccessLanguageMissing } from './language-missing.ts';
import { draftAccessLinkEmpty } from './link-empty.ts';
import { draftAccessLinkVague } from './link-vague.ts';
import { draftAccessTableRole } from './table-role.ts';
import { draftAccessTextJustified } from './text-justified.ts';
import { draftAccessTextSmall } from './text-small.ts';
import { draftAccessTitleMissing } from './title-missing.ts';

export const draftAccessAudits: readonly Audit[] = [
  draftAccessBarrier,
  draftAccessBarrierSlight,
  draftAccessLanguageMissing,
  draftAccessTitleMissing,
  draftAccessTableRole,
  draftAccessHeadingOrder,
  draftAccessHeadingEmpty,
  draftAccessHeadingRepeated,
  draftAccessLinkEmpty,
  draftAccessLinkVague,
  draftAccessTextSmall,
  draftAccessContrastLow,
  draftAccessTextJustified,
  draftAccessCapitalsRun,
  draftAccessDirectionMissing,
  draftAccessEmojiRun,
];
