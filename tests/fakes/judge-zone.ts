// One audit, run as the application runs it, on a zone told by a list of replies.
import { advise } from '../../electron/engine/advise.ts';
import type { Audit } from '../../electron/engine/audits/define-audit.ts';
import { collect } from '../../electron/gather/collect.ts';
import type { Target } from '../../shared/artifacts.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import { zoneResolver } from './zone-resolver.ts';

/** The label that every wildcard probe of a test asks for. */
export const probeLabel = 'k3v9q0x7b1m5t8w2y4z6';

/**
 * Gathers what the audit reads through the real gatherers, and answers its finding. `about` is the domain, or the
 * domain with what the user gave along with it: selectors, a MAIL FROM domain.
 */
export async function judgeZone(
  audit: Audit,
  about: string | (Partial<Target> & { readonly domain: string }),
  replies: readonly DnsReply[],
): Promise<Finding> {
  const target = { selectors: [], mailFrom: null, ...(typeof about === 'string' ? { domain: about } : about) };
  const gathered = await collect([...audit.needs, ...audit.weighs], {
    target,
    ask: zoneResolver(replies).ask,
    clock: { nowMs: () => 1_800_000_000_000 },
    randomness: { label: () => probeLabel },
  });
  const [finding] = advise([audit], target.domain, gathered);
  if (finding === undefined) throw new Error(`${audit.id} gave no finding`);
  return finding;
}
