// The audits of the topic ses-configuration-set, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const sesConfigurationSetAudits: readonly Audit[] = [];
