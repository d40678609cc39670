// The audits of the topic ses-mail-from, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesMailFromAudits: readonly Audit[] = [];
