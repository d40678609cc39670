// One server as we know it: the way to it, how many may ask at once, and what it was seen not to bear.
import type { DnsTransport } from '../../../shared/dns.ts';
import { type Exchange, type Limits } from './exchange.ts';
import { createGate, type Gate } from './gate.ts';
import { exchangeHttps } from './exchange-https.ts';
import { type WireQuestion, writeQuery } from './write-query.ts';
import { randomBelow } from './random.ts';
import type { Server } from './servers.ts';
import { exchangeTcp } from './exchange-tcp.ts';
import { createUdpLines } from './udp-lines.ts';
import { exchangeUdp } from './exchange-udp.ts';

export type Link = {
  readonly server: Server;
  readonly gate: Gate;
  /** The transport a question starts on. */
  readonly transport: DnsTransport;
  /** Sends one query and waits for its end; the case of letters is mixed on UDP, where a forger could answer. */
  exchange(
    asked: WireQuestion,
    how: { readonly transport: DnsTransport; readonly edns: boolean },
    limits: Limits,
  ): Promise<Exchange>;
  close(): Promise<void>;
  /** It said so: FORMERR, NOTIMP or BADVERS. */
  refusesEdns: boolean;
  /** It repeats questions in another case than they were asked in. */
  losesCase: boolean;
  /** Until then other servers come first, because it gave no answer. */
  shunnedUntilMs: number;
};

/** `spareSockets` of a server that is asked again and again are kept open. */
export function createLink(server: Server, inFlight: number, spareSockets: number): Link {
  const gate = createGate(inFlight);
  const state = { gate, server, refusesEdns: false, losesCase: false, shunnedUntilMs: 0 };
  if (server.kind === 'https') {
    return {
      ...state,
      transport: 'https',
      // RFC 8484 4.1: id 0, so that equal questions are equal bytes.
      exchange: (asked, { edns }, limits) =>
        exchangeHttps(server, writeQuery(asked, { id: 0, edns, mixedCase: false }), limits),
      close: () => Promise.resolve(),
    };
  }
  const lines = createUdpLines(server, spareSockets);
  return {
    ...state,
    transport: 'udp',
    exchange: (asked, { transport, edns }, limits) => {
      const id = randomBelow(0x10000);
      return transport === 'tcp'
        ? exchangeTcp(server, writeQuery(asked, { id, edns, mixedCase: false }), limits)
        : exchangeUdp(lines, writeQuery(asked, { id, edns, mixedCase: true }), limits);
    },
    close: () => lines.close(),
  };
}
