// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { Standing } from '../../../shared/health/standing.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function standingOf(
  evidence: RegionEvidence,
  { region }: { readonly region: RegionName; readonly nowMs: number },
): Standing {
  return {
    status: 'unknown',
    headline: { en: 'Not built yet.', ja: '準備中です。' },
    means: { en: 'Not built yet.', ja: '準備中です。' },
    account: gapOf(evidence, region, 'regionAccount'),
    quota: null,
    rates: gapOf(evidence, region, 'regionReputation'),
    own: gapOf(evidence, region, 'regionStatistics'),
    todo: [],
  };
}

function gapOf(evidence: RegionEvidence, region: RegionName, name: keyof RegionEvidence) {
  const known = knownOf(evidence[name] as undefined, { region, operation: name }, null);
  return known.known
    ? ({ known: false, gap: { region, operation: name, subject: null, failure: { kind: 'cancelled' } } } as const)
    : known;
}
