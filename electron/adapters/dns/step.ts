// One question's end as the servers left it, before CNAMEs are followed: what is cached and what evidence is made of.
import type { DnsFlags, DnsOutcome, DnsTransport } from '../../../shared/dns.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Visit } from './ask-server.ts';
import type { Exchange } from './exchange.ts';
import { isReferral } from './read-chain.ts';
import type { Message } from './read-message.ts';
import { rcodeOfNumber } from './record-types.ts';

/** How a question failed to become knowledge. */
export type StepFailure = Exclude<DnsOutcome, 'answer' | 'nodata' | 'nxdomain' | 'chain-loop' | 'chain-too-long'>;

type StepEnd =
  /** NOERROR or NXDOMAIN: the message is knowledge. */
  | { readonly outcome: 'usable'; readonly message: Message }
  | { readonly outcome: StepFailure; readonly message: Message | null };

export type Step = StepEnd & {
  readonly rcode: string | null;
  readonly flags: DnsFlags | null;
  readonly server: string;
  readonly transport: DnsTransport;
  readonly askedAtMs: number;
  readonly elapsedMs: number;
  readonly cached: boolean;
  readonly packet: string | null;
};

export type Asking = { readonly server: string; readonly askedAtMs: number; readonly elapsedMs: number };

export function stepOf({ exchange, transport, truncated }: Visit, asking: Asking): Step {
  const end = endOf(exchange);
  // Where TCP failed, the cut answer is all there is: evidence, but no knowledge.
  const cut = end.message === null ? truncated : null;
  const packet = ('packet' in exchange ? exchange.packet : null) ?? cut?.packet;
  return {
    ...asking,
    ...end,
    rcode: end.message?.rcode ?? (cut === null ? null : rcodeOfNumber(cut.header.rcodeNumber)),
    flags: end.message?.flags ?? cut?.header.flags ?? null,
    transport,
    cached: false,
    packet: packet?.toString('base64') ?? null,
  };
}

function endOf(exchange: Exchange): StepEnd {
  switch (exchange.kind) {
    case 'message':
      return endOfMessage(exchange.message);
    case 'truncated':
      return { outcome: 'malformed', message: null };
    case 'malformed':
    case 'timeout':
    case 'unreachable':
    case 'cancelled':
      return { outcome: exchange.kind, message: null };
    default:
      return assertNever(exchange);
  }
}

function endOfMessage(message: Message): StepEnd {
  switch (message.rcode) {
    case 'NOERROR':
      // A server that points elsewhere declines to answer.
      return isReferral(message) ? { outcome: 'refused', message } : { outcome: 'usable', message };
    case 'NXDOMAIN':
      return { outcome: 'usable', message };
    case 'SERVFAIL':
      return { outcome: 'servfail', message };
    case 'REFUSED':
      return { outcome: 'refused', message };
    default:
      return { outcome: 'other-rcode', message };
  }
}

const worth: { readonly [O in Step['outcome']]: number } = {
  usable: 7,
  servfail: 6,
  refused: 5,
  'other-rcode': 4,
  malformed: 3,
  timeout: 2,
  unreachable: 1,
  cancelled: 0,
};

/** The one that tells more; of two alike, the later. */
export function betterStep(before: Step | null, after: Step): Step {
  return before !== null && worth[before.outcome] > worth[after.outcome] ? before : after;
}

/** A question that never reached a server. */
export function unaskedStep(kind: 'cancelled' | 'unreachable', asking: Omit<Asking, 'elapsedMs'>): Step {
  return stepOf({ exchange: { kind }, transport: 'udp', truncated: null }, { ...asking, elapsedMs: 0 });
}
