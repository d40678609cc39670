// The audits of the topic draft-text, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftTextAudits: readonly Audit[] = [];
