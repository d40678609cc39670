// The DKIM audits, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';

export const dkimAudits: readonly Audit[] = [];
