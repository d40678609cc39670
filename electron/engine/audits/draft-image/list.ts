// The audits of the topic draft-image, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftImageAudits: readonly Audit[] = [];
