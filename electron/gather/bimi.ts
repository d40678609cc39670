// The BIMI records that decide for a domain: at its own name, then at its organizational domain's.
import { repliesIn } from '../../shared/evidence.ts';
import type { DnsReply } from '../../shared/dns.ts';
import { orgDomain } from '../engine/derive/org-domain.ts';
import { organizationalDomain7489 } from '../engine/protocols/dmarc/lookup-7489.ts';
import { bimiNameOf } from '../engine/protocols/bimi/print.ts';
import { evidenceOf, type Gatherer } from './gatherer.ts';

export const bimi: Gatherer<'bimi'> = async ({ target, ask, get }) => {
  const { domain } = target;
  // The list's guess is asked at once; only where the walk ends elsewhere is there anything more to ask.
  const guessed = organizationalDomain7489(domain);
  const names = [...new Set([domain, guessed])];
  const [walk, misplaced, ...asked] = await Promise.all([
    get('dmarcWalk'),
    ask({ name: `_bimi.${domain}`, type: 'TXT' }),
    ...names.map((name) => ask({ name: bimiNameOf(name), type: 'TXT' })),
  ]);
  const walkReplies = repliesIn(walk.from);
  const walked = orgDomain(domain, walkReplies).byWalk ?? guessed;
  const atWalked = names.includes(walked) ? [] : [await ask({ name: bimiNameOf(walked), type: 'TXT' })];
  const discovery = [...asked.slice(0, 1), ...atWalked, ...asked.slice(1)];
  const replies = [...discovery, misplaced];
  return evidenceOf(decidingReply(discovery), () => replies, replies);
};

/** The first reply that is not "nothing here". */
function decidingReply(replies: readonly DnsReply[]): DnsReply {
  const deciding = replies.find(({ outcome }) => outcome !== 'nodata' && outcome !== 'nxdomain') ?? replies[0];
  if (deciding === undefined) throw new Error('nothing was asked');
  return deciding;
}
