// Whose opens and clicks are counted: Virtual Deliverability Manager asks for it, or an event destination that wants to hear of them.
import type { RegionAccount } from '../state/region-account.ts';
import { isObject, optionalText, texts } from '../wire/members.ts';

export type Tracked = { readonly opens: boolean; readonly clicks: boolean };

/** As a configuration set, or none, has it. */
export function trackedBy(account: RegionAccount, setName: string | null): Tracked {
  const set = setName === null ? undefined : account.sending.configurationSets.get(setName);
  const wanted = new Set(
    (set?.destinations ?? [])
      .filter((destination) => destination['Enabled'] === true)
      .flatMap((destination) => texts(destination, 'MatchingEventTypes')),
  );
  const isEngaged = isEngagementTracked(account, set?.options['VdmOptions']);
  return { opens: isEngaged || wanted.has('OPEN'), clicks: isEngaged || wanted.has('CLICK') };
}

type SetOptions = Parameters<typeof isObject>[0];

/** A set's own `VdmOptions` come before the account's. */
function isEngagementTracked({ settings }: RegionAccount, own: SetOptions): boolean {
  const engagement = (holder: SetOptions, name: string): string | undefined => {
    const dashboard = isObject(holder) ? holder[name] : undefined;
    return isObject(dashboard) ? optionalText(dashboard, 'EngagementMetrics') : undefined;
  };
  const account =
    settings.vdm['VdmEnabled'] === 'ENABLED' ? engagement(settings.vdm, 'DashboardAttributes') : undefined;
  return (engagement(own, 'DashboardOptions') ?? account) === 'ENABLED';
}
