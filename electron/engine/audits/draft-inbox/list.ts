// The audits of the topic draft-inbox, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftInboxPreheaderFiller } from './preheader-filler.ts';
import { draftInboxPreheaderLeaks } from './preheader-leaks.ts';
import { draftInboxPreheaderMissing } from './preheader-missing.ts';
import { draftInboxPreheaderRepeats } from './preheader-repeats.ts';
import { draftInboxPreheaderShort } from './preheader-short.ts';
import { draftInboxSubjectCapitals } from './subject-capitals.ts';
import { draftInboxSubjectCut } from './subject-cut.ts';
import { draftInboxSubjectCutPhone } from './subject-cut-phone.ts';
import { draftInboxSubjectEmoji } from './subject-emoji.ts';
import { draftInboxSubjectEmpty } from './subject-empty.ts';
import { draftInboxSubjectGap } from './subject-gap.ts';
import { draftInboxSubjectReplyFake } from './subject-reply-fake.ts';

export const draftInboxAudits: readonly Audit[] = [
  draftInboxSubjectEmpty,
  draftInboxSubjectCutPhone,
  draftInboxSubjectCut,
  draftInboxSubjectCapitals,
  draftInboxSubjectReplyFake,
  draftInboxSubjectEmoji,
  draftInboxSubjectGap,
  draftInboxPreheaderMissing,
  draftInboxPreheaderShort,
  draftInboxPreheaderFiller,
  draftInboxPreheaderRepeats,
  draftInboxPreheaderLeaks,
];
