// Where the custom domain leads that the default configuration set tracks opens and clicks with.
import { dnsSource } from '../../shared/evidence.ts';
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

const types = ['CNAME', 'A', 'AAAA'] as const;

/** Each reply keeps its own outcome. */
export const trackingReplies: Gatherer<'trackingReplies'> = async (context) => {
  const set = await context.get('sesDefaultSet');
  if (set.state !== 'seen') return set;
  const { trackingDomain: name } = set.value;
  if (name === null) return { ...notThere(context), from: set.from };
  const replies = await Promise.all(types.map((type) => context.ask({ name, type })));
  return { state: 'seen', value: replies, atMs: context.clock.nowMs(), from: replies.map(dnsSource) };
};
