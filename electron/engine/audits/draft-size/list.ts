// The audits of the topic draft-size, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftSizeAudits: readonly Audit[] = [];
