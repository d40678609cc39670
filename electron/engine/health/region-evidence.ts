// The evidence of a region with nothing left out: what was not gathered could not be asked.
import type { ArtifactName, Artifacts } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { RegionWiring } from '../derive/region-wiring.ts';
import type { RegionEvidence } from './known-of.ts';

export function evidenceOf<K extends ArtifactName>(evidence: RegionEvidence, name: K): Evidence<Artifacts[K]> {
  return evidence[name] ?? { state: 'unreachable', why: { kind: 'cancelled' }, atMs: 0, from: [] };
}

export function wiringOf(evidence: RegionEvidence, region: RegionName): RegionWiring {
  const owner = evidenceOf(evidence, 'regionOwner');
  return {
    regionOwner: owner.state === 'seen' ? owner.value : { region, partition: 'aws', accountId: null },
    regionSets: evidenceOf(evidence, 'regionSets'),
    regionFeeds: evidenceOf(evidence, 'regionFeeds'),
    regionTopics: evidenceOf(evidence, 'regionTopics'),
    regionRoles: evidenceOf(evidence, 'regionRoles'),
    regionStreams: evidenceOf(evidence, 'regionStreams'),
  };
}
