// The SPF audits, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';

export const spfAudits: readonly Audit[] = [];
