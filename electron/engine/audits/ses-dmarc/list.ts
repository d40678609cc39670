// The audits of the topic ses-dmarc, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesDmarcAudits: readonly Audit[] = [];
