// Finds out by MX who receives mail for the domains that the history holds most of.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { MxFamily } from '../../../shared/history/search.ts';
import { familyOfDomain, familyOfHosts } from '../../engine/protocols/mx/families.ts';
import { parseMx } from '../../engine/protocols/mx/parse.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import type { Resolver } from '../../ports/resolver.ts';

export type FamiliesWorld = {
  readonly archive: EventArchive;
  readonly resolver: Resolver;
  readonly signal: AbortSignal;
};

const mostDomains = 500;
const atOnce = 10;

export async function askFamilies({
  archive,
  resolver,
  signal,
}: FamiliesWorld): Promise<Outcome<{ readonly asked: number; readonly known: number }>> {
  const unknown = await archive.unknownDomains(mostDomains);
  if (!unknown.ok) return unknown;
  const waiting = [...unknown.value];
  const families = new Map<string, MxFamily>();
  let asked = 0;
  const askOn = async (): Promise<void> => {
    for (let domain = waiting.shift(); domain !== undefined && !signal.aborted; domain = waiting.shift()) {
      asked += 1;
      const family = familyOfDomain(domain) ?? (await familyByMx(domain, resolver, signal));
      if (family !== null) families.set(domain, family);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  const saved = await archive.saveFamilies(families);
  return saved.ok ? accept({ asked, known: families.size }) : saved;
}

/** Null where DNS could not be asked: that is no answer. */
async function familyByMx(domain: string, resolver: Resolver, signal: AbortSignal): Promise<MxFamily | null> {
  const reply = await resolver.ask({ name: domain, type: 'MX' }, { signal });
  switch (reply.outcome) {
    case 'answer':
      return familyOfHosts(parseMx(reply).map(({ host }) => host));
    // RFC 5321 5.1: without an MX the domain itself receives its mail.
    case 'nodata':
      return familyOfHosts([domain]);
    case 'nxdomain':
      return 'other';
    default:
      return null;
  }
}
