// The audits of the topic message-dmarc, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const messageDmarcAudits: readonly Audit[] = [];
