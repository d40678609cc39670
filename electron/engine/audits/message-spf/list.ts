// The audits of the topic message-spf, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const messageSpfAudits: readonly Audit[] = [];
