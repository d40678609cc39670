// Whether SES rewrites mail of a set to count opens or clicks (SES developer guide, "Configuring custom domains to handle open and click tracking").
import type { SesAccount, SesConfigurationSet } from '../../../shared/ses.ts';
import { missingEvents } from './set-events.ts';

/** By its events, or by Virtual Deliverability Manager; the set's own word comes before the account's. */
export function tracksEngagement(set: SesConfigurationSet, account: SesAccount | null): boolean {
  const hears = missingEvents(set, ['OPEN', 'CLICK']).length < 2;
  return hears || (set.engagementTracking ?? account?.engagementTracking) === 'ENABLED';
}
