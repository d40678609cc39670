// A name server on loopback for any world: UDP and TCP on one port, until it is closed.
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { answerPacket } from './answer-packet.ts';
import type { World } from './world.ts';

export type DnsServerOptions = {
  /** A free one where it is not given. */
  readonly portNumber?: number;
  /** Each reply waits so long, as if the server were far away. */
  readonly delayMs?: number;
};

export type DnsServer = {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  readonly portNumber: number;
  close(): Promise<void>;
};

const loopback = '127.0.0.1';
const idleMs = 10_000;

/** A reply packet, or null for silence. */
export type Answering = (packet: Uint8Array, transport: 'udp' | 'tcp') => Uint8Array | null;

export function startDnsServer(world: World, options: DnsServerOptions = {}): Promise<DnsServer> {
  return serveDns((packet, transport) => answerPacket(world, packet, transport), options);
}

export async function serveDns(answer: Answering, options: DnsServerOptions = {}): Promise<DnsServer> {
  const delayMs = options.delayMs ?? 0;
  const connections = new Set<Socket>();
  let isOpen = true;
  const { udp, tcp, portNumber } = await bindBoth(options.portNumber ?? 0);

  udp.on('message', (packet, from) => {
    const reply = answer(packet, 'udp');
    // The socket may be closed by the time a delayed reply is due.
    if (reply !== null) later(delayMs, () => isOpen && udp.send(reply, from.port, from.address));
  });
  tcp.on('connection', (connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    serveConnection(connection, (packet, send) => {
      const reply = answer(packet, 'tcp');
      if (reply !== null) later(delayMs, () => send(reply));
    });
  });

  return {
    address: `${loopback}:${portNumber}`,
    portNumber,
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      for (const connection of connections) connection.destroy();
      await Promise.all([new Promise<void>((done) => udp.close(done)), new Promise((done) => tcp.close(done))]);
    },
  };
}

type Bound = { readonly udp: UdpSocket; readonly tcp: Server; readonly portNumber: number };

/** A port that is free for TCP may be taken for UDP, so a few are tried unless one was asked for. */
async function bindBoth(wanted: number, attempts = 20): Promise<Bound> {
  const tcp = createServer();
  tcp.listen(wanted, loopback);
  await once(tcp, 'listening');
  const { port: portNumber } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  try {
    udp.bind(portNumber, loopback);
    await once(udp, 'listening');
    return { udp, tcp, portNumber };
  } catch (error) {
    tcp.close();
    if (wanted !== 0 || attempts <= 1) throw error;
    return bindBoth(wanted, attempts - 1);
  }
}

function later(delayMs: number, act: () => void): void {
  if (delayMs > 0) setTimeout(act, delayMs);
  else act();
}

type OnPacket = (packet: Uint8Array, send: (reply: Uint8Array) => void) => void;

/** RFC 1035 4.2.2: two bytes of length before each message; several may follow each other (RFC 7766 6.2.1). */
function serveConnection(connection: Socket, onPacket: OnPacket): void {
  let pending: Buffer = Buffer.alloc(0);
  const send = (reply: Uint8Array): void => {
    if (connection.writable)
      connection.write(Buffer.concat([Buffer.from([reply.length >>> 8, reply.length & 0xff]), reply]));
  };
  connection.setTimeout(idleMs, () => connection.destroy());
  // An asker that hangs up is no fault of ours.
  connection.on('error', () => connection.destroy());
  connection.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const end = 2 + pending.readUInt16BE(0);
      onPacket(pending.subarray(2, end), send);
      pending = pending.subarray(end);
    }
  });
}
