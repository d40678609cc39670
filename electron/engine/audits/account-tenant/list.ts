// The audits of the topic account-tenant, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountTenantDisabled } from './disabled.ts';
import { accountTenantDisabledBySes } from './disabled-by-ses.ts';
import { accountTenantEndpointFailed } from './endpoint-failed.ts';
import { accountTenantEndpointNotReady } from './endpoint-not-ready.ts';
import { accountTenantImpactHigh } from './impact-high.ts';
import { accountTenantPolicyNone } from './policy-none.ts';
import { accountTenantReinstated } from './reinstated.ts';

export const accountTenantAudits: readonly Audit[] = [
  accountTenantDisabledBySes,
  accountTenantDisabled,
  accountTenantReinstated,
  accountTenantImpactHigh,
  accountTenantPolicyNone,
  accountTenantEndpointFailed,
  accountTenantEndpointNotReady,
];
