// The audits of the topic ses-feedback, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesFeedbackAudits: readonly Audit[] = [];
