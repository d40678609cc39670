// The audits of the topic account-suppression, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountSuppressionBounceMissing } from './bounce-missing.ts';
import { accountSuppressionComplaintMissing } from './complaint-missing.ts';
import { accountSuppressionLostAfterPause } from './lost-after-pause.ts';
import { accountSuppressionOff } from './off.ts';
import { accountSuppressionSetNarrows } from './set-narrows.ts';

export const accountSuppressionAudits: readonly Audit[] = [
  accountSuppressionOff,
  accountSuppressionBounceMissing,
  accountSuppressionComplaintMissing,
  accountSuppressionSetNarrows,
  accountSuppressionLostAfterPause,
];
