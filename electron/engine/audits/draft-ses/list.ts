// The audits of the topic draft-ses, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';

export const draftSesAudits: readonly Audit[] = [];
