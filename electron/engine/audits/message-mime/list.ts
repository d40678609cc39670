// The audits of the topic message-mime, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const messageMimeAudits: readonly Audit[] = [];
