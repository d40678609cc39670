// The audits of the topic message-path, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const messagePathAudits: readonly Audit[] = [];
