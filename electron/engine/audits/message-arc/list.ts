// The audits of the topic message-arc, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messageArcBroken } from './broken.ts';

export const messageArcAudits: readonly Audit[] = [messageArcBroken];
