// From evidence to a part of a panel: what was seen, or the gap that it leaves.
import type { ArtifactName, Artifacts } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Known } from '../../../shared/health/known.ts';

/** What was gathered about one region. */
export type RegionEvidence = { readonly [K in ArtifactName]?: Evidence<Artifacts[K]> };

/** Where a gap lies if the evidence itself does not say: the region, and the operation that was to be asked. */
export type Where = { readonly region: RegionName; readonly operation: string };

/** `whenAbsent`: what it means that there is nothing, for example an empty list. */
export function knownOf<T>(evidence: Evidence<T> | undefined, where: Where, whenAbsent: T): Known<T> {
  if (evidence?.state === 'seen') return { known: true, value: evidence.value, atMs: evidence.atMs };
  if (evidence?.state === 'absent') return { known: true, value: whenAbsent, atMs: evidence.atMs };
  const why = evidence?.why;
  const subject = why?.kind === 'aws' ? (why.call?.subject ?? null) : null;
  const operation = (why?.kind === 'aws' ? why.call?.operation : undefined) ?? where.operation;
  const failure = why?.kind === 'aws' ? why.failure : ({ kind: 'cancelled' } as const);
  return { known: false, gap: { region: where.region, operation, subject, failure } };
}
