// Every audit there is; one line each, in the order of the topic's own list.
import type { Audit } from './define-audit.ts';
import { bimiAudits } from './bimi/list.ts';
import { dkimAudits } from './dkim/list.ts';
import { dmarcAudits } from './dmarc/list.ts';
import { mxAudits } from './mx/list.ts';
import { sesConfigurationSetAudits } from './ses-configuration-set/list.ts';
import { sesDkimAudits } from './ses-dkim/list.ts';
import { sesDmarcAudits } from './ses-dmarc/list.ts';
import { sesFeedbackAudits } from './ses-feedback/list.ts';
import { sesIdentityAudits } from './ses-identity/list.ts';
import { sesMailFromAudits } from './ses-mail-from/list.ts';
import { sesPolicyAudits } from './ses-policy/list.ts';
import { sesReceivingAudits } from './ses-receiving/list.ts';
import { spfAudits } from './spf/list.ts';

/** About a domain, from DNS alone. */
export const domainAudits: readonly Audit[] = [...spfAudits, ...dkimAudits, ...dmarcAudits, ...bimiAudits, ...mxAudits];

/** About an identity of the user's own AWS account, in one region. */
export const identityAudits: readonly Audit[] = [
  ...sesIdentityAudits,
  ...sesDkimAudits,
  ...sesMailFromAudits,
  ...sesDmarcAudits,
  ...sesPolicyAudits,
  ...sesConfigurationSetAudits,
  ...sesFeedbackAudits,
  ...sesReceivingAudits,
];

export const audits: readonly Audit[] = [...domainAudits, ...identityAudits];
