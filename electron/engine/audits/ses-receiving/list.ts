// The audits of the topic ses-receiving, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesReceivingAudits: readonly Audit[] = [];
