// Every audit there is; one line each, in the order of the topic's own list.
import type { Audit } from './define-audit.ts';
import { accountAlarmAudits } from './account-alarm/list.ts';
import { accountEventsAudits } from './account-events/list.ts';
import { accountIpAudits } from './account-ip/list.ts';
import { accountReputationAudits } from './account-reputation/list.ts';
import { accountSetAudits } from './account-set/list.ts';
import { accountStandingAudits } from './account-standing/list.ts';
import { accountSuppressionAudits } from './account-suppression/list.ts';
import { accountTenantAudits } from './account-tenant/list.ts';
import { accountVdmAudits } from './account-vdm/list.ts';
import { bimiAudits } from './bimi/list.ts';
import { dkimAudits } from './dkim/list.ts';
import { dmarcAudits } from './dmarc/list.ts';
import { draftTemplateAudits } from './draft-template/list.ts';
import { draftClientAudits } from './draft-client/list.ts';
import { draftSizeAudits } from './draft-size/list.ts';
import { draftImageAudits } from './draft-image/list.ts';
import { draftLinkAudits } from './draft-link/list.ts';
import { draftAccessAudits } from './draft-access/list.ts';
import { draftTextAudits } from './draft-text/list.ts';
import { draftInboxAudits } from './draft-inbox/list.ts';
import { draftRiskAudits } from './draft-risk/list.ts';
import { draftSesAudits } from './draft-ses/list.ts';
import { draftSpamAudits } from './draft-spam/list.ts';
import { draftSendingAudits } from './draft-sending/list.ts';
import { draftAddressAudits } from './draft-address/list.ts';
import { draftHeaderAudits } from './draft-header/list.ts';
import { draftMimeAudits } from './draft-mime/list.ts';
import { draftAttachmentAudits } from './draft-attachment/list.ts';
import { draftListAudits } from './draft-list/list.ts';
import { messageDmarcAudits } from './message-dmarc/list.ts';
import { messageDkimAudits } from './message-dkim/list.ts';
import { messageSpfAudits } from './message-spf/list.ts';
import { messageArcAudits } from './message-arc/list.ts';
import { messagePathAudits } from './message-path/list.ts';
import { messageListAudits } from './message-list/list.ts';
import { messageMimeAudits } from './message-mime/list.ts';
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

/** About one region of the user's own AWS account. */
export const accountAudits: readonly Audit[] = [
  ...accountStandingAudits,
  ...accountReputationAudits,
  ...accountEventsAudits,
  ...accountSetAudits,
  ...accountSuppressionAudits,
  ...accountIpAudits,
  ...accountAlarmAudits,
  ...accountVdmAudits,
  ...accountTenantAudits,
];

/** About a template or a message in the making. */
export const draftAudits: readonly Audit[] = [
  ...draftTemplateAudits,
  ...draftClientAudits,
  ...draftSizeAudits,
  ...draftImageAudits,
  ...draftLinkAudits,
  ...draftAccessAudits,
  ...draftTextAudits,
  ...draftInboxAudits,
  ...draftRiskAudits,
  ...draftSesAudits,
  ...draftSpamAudits,
  ...draftSendingAudits,
  ...draftAddressAudits,
  ...draftHeaderAudits,
  ...draftMimeAudits,
  ...draftAttachmentAudits,
  ...draftListAudits,
];

/** Audits of a received message. */
export const messageAudits: readonly Audit[] = [
  ...messageDmarcAudits,
  ...messageDkimAudits,
  ...messageSpfAudits,
  ...messageArcAudits,
  ...messagePathAudits,
  ...messageListAudits,
  ...messageMimeAudits,
];

export const audits: readonly Audit[] = [
  ...domainAudits,
  ...identityAudits,
  ...accountAudits,
  ...draftAudits,
  ...messageAudits,
];
