// Tells a domain that does not exist from a resolver that cannot be used, while the audit is under way.
import { assertNever } from '../../shared/assert-never.ts';
import type { Target } from '../../shared/artifacts.ts';
import { type DnsReply, isKnown } from '../../shared/dns.ts';
import type { Failure } from '../../shared/failure.ts';
import { isWithin } from '../engine/protocols/dns/name.ts';
import type { Resolver } from '../ports/resolver.ts';
import type { AuditWorld } from './audit-world.ts';

type Run = {
  readonly target: Target;
  readonly world: AuditWorld;
  readonly ask: Resolver['ask'];
  /** The replies of the run so far; grows while it goes on. */
  readonly replies: readonly DnsReply[];
};

/**
 * Asks whether the name exists, and beside it the root as a control: a resolver that answers for the root lives, and
 * only this domain's own servers are silent. Both at once, so that a dead resolver is known after one deadline. Null
 * where an audit makes sense.
 */
export async function diagnoseSilence({ target, world, ask, replies }: Run): Promise<Failure | null> {
  // Not one of the domain's questions: nobody waits for it unless the domain is silent.
  const asked = world.resolver.ask({ name: '.', type: 'NS' });
  const existence = await ask({ name: target.domain, type: 'SOA' });
  if (existence.outcome === 'nxdomain') {
    const answered = replies.some(
      (reply) => reply.outcome === 'answer' && isWithin(reply.question.name, target.domain),
    );
    return answered ? null : { kind: 'no-such-domain', domain: target.domain, server: existence.server };
  }
  if (isKnown(existence) || replies.some(isKnown)) return null;
  const control = await asked;
  if (isKnown(control) || replies.some(isKnown)) return null;
  return resolverFault(existence, control, world.resolver.servers.join(', '));
}

function resolverFault(existence: DnsReply, control: DnsReply, server: string): Failure | null {
  switch (control.outcome) {
    case 'timeout':
    case 'unreachable':
      return { kind: 'resolver-unreachable', server };
    case 'malformed':
      return { kind: 'resolver-garbage', server };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'servfail':
    case 'refused':
    case 'other-rcode':
      // An authoritative server refuses the root, too: only the same refusal for the domain says that it will not serve us.
      if (existence.outcome !== control.outcome || existence.rcode !== control.rcode) return null;
      return {
        kind: 'resolver-declines',
        server,
        domain: existence.question.name,
        // A referral is a refusal without a code of its own.
        rcode: control.rcode === 'NOERROR' ? null : control.rcode,
      };
    case 'answer':
    case 'nodata':
    case 'nxdomain':
    case 'chain-loop':
    case 'chain-too-long':
      return null;
    default:
      return assertNever(control.outcome);
  }
}
