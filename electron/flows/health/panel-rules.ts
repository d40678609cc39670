// Each panel of an account's health: what it is gathered from, which audits judge it, and how it is put together.
import type { ArtifactName } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { panelOfTopic, type PanelName, type Panels } from '../../../shared/health/report.ts';
import { accountTopics } from '../../../shared/finding.ts';
import type { Audit } from '../../engine/audits/define-audit.ts';
import { accountAudits } from '../../engine/audits/catalogue.ts';
import { alarmsOf } from '../../engine/health/alarms.ts';
import { coverageOf } from '../../engine/health/coverage.ts';
import { ipsOf } from '../../engine/health/ips.ts';
import type { RegionEvidence } from '../../engine/health/known-of.ts';
import { newerOf } from '../../engine/health/newer.ts';
import { setsOf } from '../../engine/health/sets.ts';
import { standingOf } from '../../engine/health/standing.ts';
import { suppressionOf } from '../../engine/health/suppression-settings.ts';

/** Recommendations are put together last, from what the others found. */
export type GatheredPanel = Exclude<PanelName, 'recommendations'>;

export type Place = { readonly region: RegionName; readonly nowMs: number };

type PanelRule<P extends GatheredPanel> = {
  /** Beside those that its audits read. */
  readonly shows: readonly ArtifactName[];
  readonly assemble: (evidence: RegionEvidence, where: Place) => Panels[P];
};

export const panelRules: { readonly [P in GatheredPanel]: PanelRule<P> } = {
  standing: { shows: ['regionAccount', 'regionReputation', 'regionStatistics'], assemble: standingOf },
  coverage: {
    shows: ['regionOwner', 'regionSets', 'regionFeeds', 'regionTopics', 'regionRoles', 'regionStreams'],
    assemble: coverageOf,
  },
  sets: {
    shows: ['regionAccount', 'regionSets', 'regionFeeds', 'regionPools', 'regionIps', 'regionTracking'],
    assemble: setsOf,
  },
  suppression: { shows: ['regionAccount', 'regionSets'], assemble: suppressionOf },
  ips: {
    shows: [
      'regionAccount',
      'regionIps',
      'regionPools',
      'regionIpNames',
      'regionIpListings',
      'regionSnds',
      'regionSets',
    ],
    assemble: ipsOf,
  },
  alarms: { shows: ['regionAlarms', 'regionReputation', 'regionSets'], assemble: alarmsOf },
  newer: { shows: ['regionTenants', 'regionEntities', 'regionEndpoints'], assemble: newerOf },
};

export const gatheredPanels = Object.keys(panelRules) as readonly GatheredPanel[];

export function auditsOf(panel: PanelName): readonly Audit[] {
  const topics: readonly string[] = accountTopics.filter((topic) => panelOfTopic[topic] === panel);
  return accountAudits.filter(({ topic }) => topics.includes(topic));
}

/** What has to be gathered for a panel and its audits. */
export function artifactsOf(panel: PanelName): readonly ArtifactName[] {
  const shows: readonly ArtifactName[] =
    panel === 'recommendations' ? ['regionRecommendations'] : panelRules[panel].shows;
  return [...new Set([...shows, ...auditsOf(panel).flatMap(({ needs, weighs }) => [...needs, ...weighs])])];
}
