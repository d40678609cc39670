// The audits of the topic ses-policy, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { sesPolicyAccountsOthers } from './accounts-others.ts';
import { sesPolicyActionsManaging } from './actions-managing.ts';
import { sesPolicyDefaultSetBeside } from './default-set-beside.ts';
import { sesPolicyExcess } from './excess.ts';
import { sesPolicyNameInvalid } from './name-invalid.ts';
import { sesPolicyOversize } from './oversize.ts';
import { sesPolicyPrincipalAnyone } from './principal-anyone.ts';
import { sesPolicyResourceForeign } from './resource-foreign.ts';
import { sesPolicySenderUnlimited } from './sender-unlimited.ts';
import { sesPolicyUnreadable } from './unreadable.ts';

export const sesPolicyAudits: readonly Audit[] = [
  sesPolicyPrincipalAnyone,
  sesPolicyActionsManaging,
  sesPolicyDefaultSetBeside,
  sesPolicySenderUnlimited,
  sesPolicyUnreadable,
  sesPolicyResourceForeign,
  sesPolicyOversize,
  sesPolicyExcess,
  sesPolicyNameInvalid,
  sesPolicyAccountsOthers,
];
