// One question's end as the servers left it, before CNAMEs are followed: what is cached and what evidence is made of.
import type { DnsFlags, DnsOutcome, DnsTransport } from '../../../shared/dns.ts';
import type { Visit } from './ask-server.ts';
import type { Exchange } from './exchange.ts';
import { type Message, readFlags } from './read-message.ts';
import { isReferral } from './read-referral.ts';
import { rcodeOfNumber } from './rcodes.ts';

/** How a question failed to become knowledge. */
export type StepFailure = Exclude<DnsOutcome, 'answer' | 'nodata' | 'nxdomain' | 'chain-loop' | 'chain-too-long'>;

export type Step = {
  /** Null where the message is knowledge: NOERROR or NXDOMAIN. */
  readonly failure: StepFailure | null;
  readonly message: Message | null;
  readonly rcode: string | null;
  readonly flags: DnsFlags | null;
  readonly server: string;
  readonly transport: DnsTransport;
  readonly askedAtMs: number;
  readonly elapsedMs: number;
  readonly cached: boolean;
  readonly packet: string | null;
};

export type Asking = {
  /** Whether the server was allowed to ask others. */
  readonly recurse: boolean;
  readonly server: string;
  readonly askedAtMs: number;
  readonly elapsedMs: number;
};

export function stepOf({ exchange, transport, truncated }: Visit, asking: Asking): Step {
  const message = exchange.kind === 'message' ? exchange.message : null;
  // Where TCP failed, the cut answer is all there is: evidence, but no knowledge.
  const packet = ('packet' in exchange ? exchange.packet : null) ?? truncated;
  return {
    failure: message === null ? failureOf(exchange) : failureIn(message, asking.recurse),
    message,
    rcode: message?.rcode ?? (truncated === null ? null : rcodeOfNumber(truncated.readUInt8(3) & 0xf)),
    flags: message?.flags ?? (truncated === null ? null : readFlags(truncated)),
    server: asking.server,
    transport,
    askedAtMs: asking.askedAtMs,
    elapsedMs: asking.elapsedMs,
    cached: false,
    packet: packet === null ? null : packet.toString('base64'),
  };
}

/** A cut answer that nobody followed up, or an answer that is not there, is one that cannot be read. */
function failureOf({ kind }: Exchange): StepFailure {
  return kind === 'truncated' || kind === 'message' ? 'malformed' : kind;
}

function failureIn(message: Message, recurse: boolean): StepFailure | null {
  switch (message.rcode) {
    case 'NOERROR':
      // A server that points elsewhere declines to answer.
      return isReferral(message, recurse) ? 'refused' : null;
    case 'NXDOMAIN':
      return null;
    case 'SERVFAIL':
      return 'servfail';
    case 'REFUSED':
      return 'refused';
    default:
      return 'other-rcode';
  }
}

const worth: { readonly [F in StepFailure]: number } = {
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
  if (before === null || after.failure === null) return after;
  return before.failure === null || worth[before.failure] > worth[after.failure] ? before : after;
}

/** A question that never reached a server. */
export function unaskedStep(kind: 'cancelled' | 'unreachable', server: string, askedAtMs: number): Step {
  return stepOf(
    { exchange: { kind }, transport: 'udp', truncated: null },
    { recurse: true, server, askedAtMs, elapsedMs: 0 },
  );
}
