// The audits of the topic draft-spam, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftSpamAudits: readonly Audit[] = [];
