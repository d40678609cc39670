// The audits of the topic ses-dkim, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesDkimAudits: readonly Audit[] = [];
