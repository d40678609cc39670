// The audits of the topic draft-header, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftHeaderAudits: readonly Audit[] = [];
