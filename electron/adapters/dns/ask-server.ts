// Asks one server until it answers or its time is up: without EDNS where that hurts, over TCP where UDP cannot do.
import type { DnsTransport } from '../../../shared/dns.ts';
import type { Exchange } from './exchange.ts';
import type { Link } from './link.ts';
import type { WireQuestion } from './write-query.ts';

/** How a server was left: the last exchange with it, and the cut answer that sent the question to TCP. */
export type Visit = {
  readonly exchange: Exchange;
  readonly transport: DnsTransport;
  readonly truncated: Extract<Exchange, { readonly kind: 'truncated' }> | null;
};

export type VisitLimits = {
  readonly budgetMs: number;
  readonly firstTryMs: number;
  readonly tries: number;
  readonly signal: AbortSignal;
};

export async function askServer(link: Link, asked: WireQuestion, limits: VisitLimits): Promise<Visit> {
  const endMs = performance.now() + limits.budgetMs;
  const leftMs = (): number => endMs - performance.now();
  const plan = { edns: !link.refusesEdns, tried: 0 };
  const send = async (transport: DnsTransport, timeoutMs: number): Promise<Visit> => {
    const how = { transport, edns: plan.edns };
    const exchange = await link.exchange(asked, how, { timeoutMs, signal: limits.signal });
    return { exchange, transport, truncated: null };
  };

  let best: Visit | null = null;
  if (link.losesCase) {
    best = await send('tcp', leftMs() / 2);
    if (isFinal(best)) return best;
  }
  while (plan.tried < limits.tries && leftMs() > 0) {
    const share = leftMs() / (limits.tries - plan.tried);
    const visit = await send(link.transport, Math.min(limits.firstTryMs * 1.5 ** plan.tried, share));
    const { exchange } = visit;
    if (plan.edns && dislikesEdns(exchange)) {
      // RFC 6891 7: the same again without OPT, which is no retry but the first question it can read.
      plan.edns = false;
      link.refusesEdns = true;
      continue;
    }
    if (exchange.kind === 'truncated') return { ...(await send('tcp', leftMs())), truncated: exchange };
    // Nobody listens there. Over HTTPS it may have been an idle connection that the server closed just now.
    if (isFinal(visit) || (exchange.kind === 'unreachable' && link.transport === 'udp')) return visit;
    best = telling(best, visit);
    if (exchange.kind === 'timeout' && exchange.caseLost) {
      // Nobody but the server can answer on TCP, so that the case of letters is not needed there.
      link.losesCase = true;
      best = telling(best, await send('tcp', leftMs()));
      if (isFinal(best)) return best;
    }
    // Packets with OPT may be dropped on the way, and damaged answers come from the same boxes.
    plan.edns = false;
    plan.tried += 1;
  }
  return best ?? { exchange: { kind: 'timeout', caseLost: false }, transport: link.transport, truncated: null };
}

/** The later of two, unless the earlier was an answer at least, though damaged. */
function telling(before: Visit | null, after: Visit): Visit {
  return before?.exchange.kind === 'malformed' && !isFinal(after) ? before : after;
}

function isFinal({ exchange }: Visit): boolean {
  return exchange.kind === 'message' || exchange.kind === 'cancelled';
}

function dislikesEdns(exchange: Exchange): boolean {
  return exchange.kind === 'message' && ['FORMERR', 'NOTIMP', 'BADVERS'].includes(exchange.message.rcode);
}
