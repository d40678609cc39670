// The audits of the topic draft-sending, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftSendingAudits: readonly Audit[] = [];
