// One audit, run as the application runs it, on a zone told by a list of replies.
import { advise } from '../../electron/engine/advise.ts';
import type { Audit } from '../../electron/engine/audits/define-audit.ts';
import { collect } from '../../electron/gather/collect.ts';
import type { Target } from '../../shared/artifacts.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import { zoneResolver } from './zone-resolver.ts';

export type Zone = {
  readonly domain: string;
  readonly replies: readonly DnsReply[];
  /** What the user gave along with the domain: selectors, a MAIL FROM domain. */
  readonly target?: Partial<Omit<Target, 'domain'>>;
};

/** The label that every wildcard probe of a test asks for. */
export const probeLabel = 'k3v9q0x7b1m5t8w2y4z6';

/** Gathers what the audit reads through the real gatherers, and answers its finding. */
export async function judgeZone(audit: Audit, { domain, replies, target = {} }: Zone): Promise<Finding> {
  const gathered = await collect([...audit.needs, ...audit.weighs], {
    target: { domain, selectors: [], mailFrom: null, ...target },
    ask: zoneResolver(replies).ask,
    clock: { nowMs: () => 1_800_000_000_000 },
    randomness: { label: () => probeLabel },
  });
  const [finding] = advise([audit], domain, gathered);
  if (finding === undefined) throw new Error(`${audit.id} gave no finding`);
  return finding;
}
