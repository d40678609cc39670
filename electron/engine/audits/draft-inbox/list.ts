// The audits of the topic draft-inbox, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftInboxAudits: readonly Audit[] = [];
