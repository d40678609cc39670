// Asks one server until it answers or its time is up: without EDNS where that hurts, over TCP where UDP cannot do.
import type { DnsTransport } from '../../../shared/dns.ts';
import type { Exchange } from './exchange.ts';
import type { Link } from './link.ts';
import type { Stop } from './stop.ts';
import type { WireQuestion } from './write-query.ts';

/** How a server was left: the last exchange with it, and the cut answer that sent the question to TCP. */
export type Visit = {
  readonly exchange: Exchange;
  readonly transport: DnsTransport;
  readonly truncated: Buffer | null;
};

export type VisitLimits = {
  readonly budgetMs: number;
  readonly firstTryMs: number;
  readonly tries: number;
  readonly stop: Stop;
};

export async function askServer(link: Link, asked: WireQuestion, limits: VisitLimits): Promise<Visit> {
  const endMs = performance.now() + limits.budgetMs;
  const leftMs = (): number => endMs - performance.now();
  let edns = !link.refusesEdns;
  const send = (transport: DnsTransport, timeoutMs: number): Promise<Exchange> =>
    link.exchange(asked, { transport, edns }, { timeoutMs, stop: limits.stop });

  let best: Visit | null = null;
  if (link.losesCase) {
    best = visited(await send('tcp', leftMs() / 2), 'tcp');
    if (isFinal(best.exchange)) return best;
  }
  for (let tried = 0; tried < limits.tries && leftMs() > 0;) {
    const share = leftMs() / (limits.tries - tried);
    const exchange = await send(link.transport, Math.min(limits.firstTryMs * 1.5 ** tried, share));
    if (edns && dislikesEdns(exchange)) {
      // RFC 6891 7: the same again without OPT, which is no retry but the first question it can read.
      edns = false;
      link.refusesEdns = true;
      continue;
    }
    if (exchange.kind === 'truncated') return visited(await send('tcp', leftMs()), 'tcp', exchange.packet);
    // Nobody listens there. Over HTTPS it may have been an idle connection that the server closed just now.
    if (isFinal(exchange) || (exchange.kind === 'unreachable' && link.transport === 'udp'))
      return visited(exchange, link.transport);
    best = telling(best, visited(exchange, link.transport));
    if (exchange.kind === 'timeout' && exchange.caseLost) {
      // Nobody but the server can answer on TCP, so that the case of letters is not needed there.
      link.losesCase = true;
      best = telling(best, visited(await send('tcp', leftMs()), 'tcp'));
      if (isFinal(best.exchange)) return best;
    }
    // Packets with OPT may be dropped on the way, and damaged answers come from the same boxes.
    edns = false;
    tried += 1;
  }
  return best ?? visited({ kind: 'timeout', caseLost: false }, link.transport);
}

function visited(exchange: Exchange, transport: DnsTransport, truncated: Buffer | null = null): Visit {
  return { exchange, transport, truncated };
}

/** The later of two, unless the earlier was an answer at least, though damaged. */
function telling(before: Visit | null, after: Visit): Visit {
  return before?.exchange.kind === 'malformed' && !isFinal(after.exchange) ? before : after;
}

function isFinal({ kind }: Exchange): boolean {
  return kind === 'message' || kind === 'cancelled';
}

function dislikesEdns(exchange: Exchange): boolean {
  if (exchange.kind !== 'message') return false;
  const { rcode } = exchange.message;
  return rcode === 'FORMERR' || rcode === 'NOTIMP' || rcode === 'BADVERS';
}
