// The panel of configuration sets: every option as it is in force, and where tracking domains lead.
import type { RegionName } from '../../../shared/aws.ts';
import { type SetCard, setOptions, type Sets } from '../../../shared/health/sets.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import { gapIn, gapsIn, identityGapsIn, seenIn, withoutRepeats } from '../derive/region-wiring.ts';
import { effectiveOption, type OptionEvidence } from '../derive/set-option.ts';
import { trackingStateOf } from '../derive/tracking-state.ts';
import type { RegionEvidence } from './known-of.ts';
import { evidenceOf } from './region-evidence.ts';

export function setsOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Sets {
  const sets = evidenceOf(evidence, 'regionSets');
  const identities = evidenceOf(evidence, 'regionFeeds');
  const feeds = seenIn(identities);
  const options: OptionEvidence = {
    regionAccount: evidenceOf(evidence, 'regionAccount'),
    regionIps: evidenceOf(evidence, 'regionIps'),
    regionPools: evidenceOf(evidence, 'regionPools'),
    regionTracking: evidenceOf(evidence, 'regionTracking'),
  };
  const cardOf = (set: SesConfigurationSet): SetCard => ({
    set,
    defaultOf: feeds.flatMap(({ identity }) => (identity.configurationSet === set.name ? [identity.name] : [])),
    options: setOptions.map((option) => effectiveOption(option, set, { evidence: options, region })),
    tracking: trackingStateOf(set, options.regionTracking, region),
  });
  const unread = sets.state === 'seen' ? sets.value.gaps.flatMap(({ subject }) => subject ?? []) : [];
  const gaps = [
    ...gapsIn(sets, region, 'ListConfigurationSets'),
    ...identityGapsIn(identities, region),
    ...gapIn(options.regionAccount, region, 'GetAccount'),
    ...gapIn(options.regionPools, region, 'ListDedicatedIpPools'),
    ...gapIn(options.regionIps, region, 'GetDedicatedIps'),
  ];
  return { sets: seenIn(sets).map(cardOf), unread: [...new Set(unread)], gaps: withoutRepeats(gaps) };
}
