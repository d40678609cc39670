// Where the custom tracking domains of the region lead.
import type { Artifacts } from '../../shared/artifacts.ts';
import { dnsSource, type Evidence } from '../../shared/evidence.ts';
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

const types = ['CNAME', 'A', 'AAAA'] as const;

/** Each reply keeps its own outcome. Absent: no set has a tracking domain of its own. */
export const regionTracking: Gatherer<'regionTracking'> = async (context) => {
  const sets = await context.get('regionSets');
  if (sets.state !== 'seen') return sets;
  const domains = new Set(sets.value.seen.flatMap(({ trackingDomain }) => trackingDomain ?? []));
  if (domains.size === 0) return notThere(context);
  const value: Artifacts['regionTracking'] = await Promise.all(
    [...domains].map(async (domain) => ({
      domain,
      replies: await Promise.all(types.map((type) => context.ask({ name: domain, type }))),
    })),
  );
  const from = value.flatMap(({ replies }) => replies.map(dnsSource));
  return { state: 'seen', value, atMs: context.clock.nowMs(), from } satisfies Evidence<Artifacts['regionTracking']>;
};
