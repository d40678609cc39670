// The audits of the topic ses-policy, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesPolicyAudits: readonly Audit[] = [];
