// What audits begin with that ask whose DKIM signature an identity's mail bears: the signer, or that it cannot be known.
import type { RelatedIdentities } from '../../../shared/artifacts.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { ancestorsOf, mayInheritSigner, signingDomain } from '../derive/mail-from-state.ts';
import { cannotTellFrom, type Judgement } from './define-audit.ts';
import { cannotTellGaps } from './judge-mail-from.ts';

export type Signer = {
  /** The `d=` of its signature, null where there is only that of amazonses.com. */
  readonly domain: DnsName | null;
  readonly related: readonly SesIdentity[];
  /** An address at a domain that is not an identity of the account in this region. */
  readonly isForeign: boolean;
};

export function judgeSigner(
  identity: SesIdentity,
  sesRelated: Evidence<RelatedIdentities>,
  judge: (signer: Signer) => Judgement,
): Judgement {
  const { identities: related, gaps } = sesRelated.state === 'seen' ? sesRelated.value : nobody;
  const domain = signingDomain(identity, related);
  const isForeign = identity.kind === 'address' && domain === null && ancestorsOf(identity, related).length === 0;
  // Only the account's other identities tell whose domain an address is at, and which keys are inherited.
  const isSure = domain !== null || !(isForeign || mayInheritSigner(identity));
  if (isSure) return judge({ domain, related, isForeign });
  if (sesRelated.state === 'unreachable') return cannotTellFrom(sesRelated);
  return cannotTellGaps({ identities: related, gaps }, identity.region) ?? judge({ domain, related, isForeign });
}

const nobody: RelatedIdentities = { identities: [], gaps: [] };
