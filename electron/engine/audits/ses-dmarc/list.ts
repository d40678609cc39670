// The audits of the topic ses-dmarc, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { sesDmarcAddressForeign } from './address-foreign.ts';
import { sesDmarcAdkimStrict } from './adkim-strict.ts';
import { sesDmarcAspfStrict } from './aspf-strict.ts';
import { sesDmarcFailingMonitored } from './failing-monitored.ts';
import { sesDmarcFailingQuarantined } from './failing-quarantined.ts';
import { sesDmarcFailingRefused } from './failing-refused.ts';
import { sesDmarcPolicyMissing } from './policy-missing.ts';
import { sesDmarcSingleLeg } from './single-leg.ts';

export const sesDmarcAudits: readonly Audit[] = [
  sesDmarcFailingRefused,
  sesDmarcAddressForeign,
  sesDmarcFailingQuarantined,
  sesDmarcPolicyMissing,
  sesDmarcAspfStrict,
  sesDmarcAdkimStrict,
  sesDmarcFailingMonitored,
  sesDmarcSingleLeg,
];
