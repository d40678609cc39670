// The audits of the topic draft-link, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftLinkAudits: readonly Audit[] = [];
