// The audits of the topic draft-size, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftSizeClipNear } from './clip-near.ts';
import { draftSizeClipped } from './clipped.ts';
import { draftSizeInlineOver } from './inline-over.ts';
import { draftSizeMessageLarge } from './message-large.ts';
import { draftSizeMessageOver } from './message-over.ts';
import { draftSizeSubjectOver } from './subject-over.ts';
import { draftSizeTemplateOver } from './template-over.ts';

export const draftSizeAudits: readonly Audit[] = [
  draftSizeClipped,
  draftSizeClipNear,
  draftSizeTemplateOver,
  draftSizeInlineOver,
  draftSizeMessageOver,
  draftSizeMessageLarge,
  draftSizeSubjectOver,
];
