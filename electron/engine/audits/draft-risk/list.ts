// The audits of the topic draft-risk, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftRiskAudits: readonly Audit[] = [];
