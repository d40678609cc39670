// The audits of the topic draft-mime, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftMimeAudits: readonly Audit[] = [];
