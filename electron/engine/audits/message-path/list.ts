// The audits of the topic message-path, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messagePathClocksDiffer } from './clocks-differ.ts';
import { messagePathDateFuture } from './date-future.ts';
import { messagePathDateMissing } from './date-missing.ts';
import { messagePathHopSlow } from './hop-slow.ts';
import { messagePathHopUnencrypted } from './hop-unencrypted.ts';
import { messagePathResultDiffers } from './result-differs.ts';

export const messagePathAudits: readonly Audit[] = [
  messagePathResultDiffers,
  messagePathHopUnencrypted,
  messagePathHopSlow,
  messagePathClocksDiffer,
  messagePathDateMissing,
  messagePathDateFuture,
];
