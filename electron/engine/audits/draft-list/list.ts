// The audits of the topic draft-list, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftListAudits: readonly Audit[] = [];
