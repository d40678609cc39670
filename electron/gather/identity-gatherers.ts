// The artifacts that only the user's own AWS account can tell, each with its gatherer.
import type { ArtifactName } from '../../shared/artifacts.ts';
import type { Gatherer } from './gatherer.ts';

const names = [
  'sesIdentity',
  'sesRelated',
  'sesAccount',
  'sesConfigurationSets',
  'sesDefaultSet',
  'sesNotifications',
  'sesRecommendations',
  'sesReceiving',
  'sesDedicatedIps',
  'zoneServers',
  'dkimTokens',
  'mailFromAnswers',
  'trackingReplies',
] as const satisfies readonly ArtifactName[];

const none = async ({ clock }: { readonly clock: { nowMs(): number } }) =>
  ({ state: 'absent', atMs: clock.nowMs(), from: [] }) as const;

export const identityGatherers: { readonly [K in (typeof names)[number]]: Gatherer<K> } = {
  sesIdentity: none,
  sesRelated: none,
  sesAccount: none,
  sesConfigurationSets: none,
  sesDefaultSet: none,
  sesNotifications: none,
  sesRecommendations: none,
  sesReceiving: none,
  sesDedicatedIps: none,
  zoneServers: none,
  dkimTokens: none,
  mailFromAnswers: none,
  trackingReplies: none,
};
