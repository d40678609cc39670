// The audits of the topic draft-access, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftAccessAudits: readonly Audit[] = [];
