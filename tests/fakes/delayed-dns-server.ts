// A DNS server on loopback whose every answer comes a fixed time late, as if it stood far away.
import { framed } from './dns-packets.ts';
import { startHostileServer } from './hostile-dns-server.ts';

export type DelayedServerOptions = {
  /** From a query's arrival to the sending of its answer: the round trip, for loopback itself takes next to nothing. */
  readonly delayMs: number;
  /** The answer to a query packet; null for silence. */
  readonly answer: (query: Buffer, transport: 'udp' | 'tcp') => Uint8Array | null;
};

export type DelayedServer = {
  /** `127.0.0.1:PORT`, for UDP and TCP. */
  readonly address: string;
  /** How many queries have arrived so far. */
  readonly heard: () => number;
  readonly close: () => Promise<void>;
};

export async function startDelayedServer({ delayMs, answer }: DelayedServerOptions): Promise<DelayedServer> {
  const timers = new Set<NodeJS.Timeout>();
  const later = (reply: Uint8Array | null, send: (packet: Buffer) => void): void => {
    if (reply === null) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      send(Buffer.from(reply));
    }, delayMs);
    timers.add(timer);
  };
  const server = await startHostileServer({
    udp: ({ packet }, { send }) => later(answer(packet, 'udp'), send),
    tcp: ({ packet }, connection) => later(answer(packet, 'tcp'), (reply) => connection.write(framed(reply))),
  });
  return {
    address: server.label,
    heard: () => server.heard.length,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await server.close();
    },
  };
}
