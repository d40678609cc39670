// An account in memory and a small DNS, for what is asked before a message is sent.
import type { SendingWorld } from '../../../../electron/flows/message/sending-world.ts';
import type { SesIdentity } from '../../../../shared/ses.ts';
import type { MemoryRegion } from '../../../fakes/memory-answers.ts';
import { type MemorySes, memorySes, type MemorySesOptions } from '../../../fakes/memory-ses.ts';
import { exampleIdentity, nowMs } from '../../../fakes/ses-identity.ts';
import { toldWorld } from '../../../fakes/told-account.ts';
import { worldResolver } from '../../../fakes/world-resolver.ts';

export const region = 'us-east-1';

/** shop.example asks for rejection; its MAIL FROM domain lets SES pass. */
const world = toldWorld([{ title: 'in order', domain: 'shop.example' }]);

export function startWorld(
  held: MemoryRegion,
  options: Omit<MemorySesOptions, 'regions'> = {},
): SendingWorld & { readonly ses: MemorySes } {
  const ses = memorySes({ ...options, regions: { [region]: held } });
  return { ses, resolver: worldResolver(world), clock: { nowMs: () => nowMs } };
}

export function domain(name: string, change: Partial<SesIdentity> = {}): SesIdentity {
  return exampleIdentity({ name, domain: name, ...change });
}

export function address(name: string, change: Partial<SesIdentity> = {}): SesIdentity {
  return exampleIdentity({ name, domain: name.split('@')[1] ?? '', kind: 'address', mailFrom: null, ...change });
}

export const unverified = { verifiedForSending: false, verification: 'PENDING' } as const;
