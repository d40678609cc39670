// What audits begin with that ask whose DKIM signature an identity's mail bears: the signer, or that it cannot be known.
import type { RelatedIdentities } from '../../../shared/artifacts.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { mayInheritSigner, signingDomain } from '../derive/mail-from-state.ts';
import { cannotTellFrom, type Judgement } from './define-audit.ts';
import { cannotTellGaps } from './judge-mail-from.ts';

export type Signer = {
  /** The `d=` of its signature, null where there is only that of amazonses.com. */
  readonly domain: DnsName | null;
  readonly related: readonly SesIdentity[];
};

export function judgeSigner(
  identity: SesIdentity,
  sesRelated: Evidence<RelatedIdentities>,
  judge: (signer: Signer) => Judgement,
): Judgement {
  const { identities: related, gaps } = sesRelated.state === 'seen' ? sesRelated.value : nobody;
  const domain = signingDomain(identity, related);
  if (domain !== null || !mayInheritSigner(identity)) return judge({ domain, related });
  if (sesRelated.state === 'unreachable') return cannotTellFrom(sesRelated);
  return cannotTellGaps({ identities: related, gaps }, identity.region) ?? judge({ domain, related });
}

const nobody: RelatedIdentities = { identities: [], gaps: [] };
