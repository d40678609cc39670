// The audits of the topic ses-receiving, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { sesReceivingRegionOther } from './region-other.ts';
import { sesReceivingRuleMissing } from './rule-missing.ts';
import { sesReceivingRuleSetInactive } from './rule-set-inactive.ts';
import { sesReceivingRulesUnreached } from './rules-unreached.ts';

export const sesReceivingAudits: readonly Audit[] = [
  sesReceivingRuleSetInactive,
  sesReceivingRuleMissing,
  sesReceivingRegionOther,
  sesReceivingRulesUnreached,
];
