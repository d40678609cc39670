// The audits of the topic ses-identity, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesIdentityAudits: readonly Audit[] = [];
