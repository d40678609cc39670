// The audits of this topic.
import type { Audit } from '../define-audit.ts';

export const accountTenantAudits: readonly Audit[] = [];
