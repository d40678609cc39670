// The audits of the topic message-dkim, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const messageDkimAudits: readonly Audit[] = [];
