// The audits of the topic draft-attachment, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftAttachmentAudits: readonly Audit[] = [];
