// The audits of the topic message-list, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const messageListAudits: readonly Audit[] = [];
