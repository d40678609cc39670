// The world in which the DKIM gatherers are tested: example.com, told by replies, with what was asked kept.
import type { GatherContext } from '../../../electron/gather/gatherer.ts';
import type { DnsQuestion, DnsReply } from '../../../shared/dns.ts';
import { probeLabel } from '../../fakes/judge-zone.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

type World = Omit<GatherContext, 'get'> & { readonly asked: readonly DnsQuestion[] };

export function gatherWorld(replies: readonly DnsReply[], ...selectors: readonly string[]): World {
  const { ask, asked } = zoneResolver(replies);
  return {
    asked,
    ask,
    target: {
      domain: 'example.com',
      selectors,
      mailFrom: null,
    },
    clock: { nowMs: () => 1_800_000_000_000 },
    randomness: { label: () => probeLabel },
  };
}
