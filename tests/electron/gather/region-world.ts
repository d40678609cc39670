// A region of an account in memory and a zone, for gatherers to ask.
import { collect, type Gathered } from '../../../electron/gather/collect.ts';
import type { ArtifactName } from '../../../shared/artifacts.ts';
import { answer } from '../../fakes/dns-reply.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { memorySes, type MemoryAsked, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { nowMs } from '../../fakes/ses-identity.ts';

export type RegionAsked = { readonly gathered: Gathered; readonly asked: readonly MemoryAsked[] };

/** `replies`: what DNS says; a name that is not among them has no records. */
export async function gatherRegion(
  names: readonly ArtifactName[],
  held: MemorySesOptions['regions'][string],
  { failing, replies = [] }: Pick<MemorySesOptions, 'failing'> & { readonly replies?: readonly DnsReply[] } = {},
): Promise<RegionAsked> {
  const ses = memorySes({ regions: { 'us-east-1': held }, ...(failing === undefined ? {} : { failing }) });
  const gathered = await collect(names, {
    target: { domain: 'example', selectors: [], mailFrom: null },
    ask: async ({ name, type }) =>
      replies.find(({ question }) => question.name === name && question.type === type) ?? answer(name, type, []),
    region: { ses, name: 'us-east-1' },
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'k3v9q0x7b1m5t8w2y4z6' },
  });
  return { gathered, asked: ses.asked };
}
