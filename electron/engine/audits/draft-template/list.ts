// The audits of the topic draft-template, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftTemplateAudits: readonly Audit[] = [];
