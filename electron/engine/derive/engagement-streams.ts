// Whether VDM counts opens and clicks of a configuration set's mail, and whether its event destinations record them.
import type { SesAccount, SesConfigurationSet } from '../../../shared/ses.ts';

/** SES API v2 reference, VdmOptions: what a set leaves out is the account's. */
export function vdmEngagement(account: SesAccount, { engagementTracking }: SesConfigurationSet): boolean {
  return account.vdmEnabled && (engagementTracking ?? account.engagementTracking) === 'ENABLED';
}

export function recordsEngagement({ eventDestinations }: SesConfigurationSet): boolean {
  return eventDestinations.some(
    ({ enabled, eventTypes }) => enabled && (eventTypes.includes('OPEN') || eventTypes.includes('CLICK')),
  );
}
