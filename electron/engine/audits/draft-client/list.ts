// The audits of the topic draft-client, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftClientAudits: readonly Audit[] = [];
