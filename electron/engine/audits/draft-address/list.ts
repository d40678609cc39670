// The audits of the topic draft-address, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftAddressAudits: readonly Audit[] = [];
