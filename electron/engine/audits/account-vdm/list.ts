// The audits of the topic account-vdm, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountVdmAdviceOpen } from './advice-open.ts';
import { accountVdmAdviceReputation } from './advice-reputation.ts';
import { accountVdmOff } from './off.ts';
import { accountVdmOptimizedDelivery } from './optimized-delivery.ts';

export const accountVdmAudits: readonly Audit[] = [
  accountVdmOff,
  accountVdmOptimizedDelivery,
  accountVdmAdviceOpen,
  accountVdmAdviceReputation,
];
