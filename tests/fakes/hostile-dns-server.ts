// A DNS server on loopback that does whatever a test tells it, over UDP and, where the test wants it, TCP.
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer, type Server as TcpServer, type Socket } from 'node:net';
import { parseServer, type Server } from '../../electron/adapters/dns/servers.ts';
import { hasEdns } from './dns-packets.ts';

export type Heard = {
  readonly packet: Buffer;
  readonly transport: 'udp' | 'tcp';
  readonly edns: boolean;
  readonly fromPort: number;
};

export type UdpReply = {
  /** From the server's own address and port. */
  readonly send: (packet: Buffer) => void;
  /** From another port of the same address. */
  readonly sendFromElsewhere: (packet: Buffer) => void;
};

export type Behaviour = {
  readonly udp?: (heard: Heard, reply: UdpReply) => void;
  /** Called once for each whole query; left out, nothing listens on TCP. */
  readonly tcp?: (heard: Heard, connection: Socket) => void;
};

export type HostileServer = {
  readonly server: Server;
  readonly label: string;
  readonly heard: readonly Heard[];
  readonly close: () => Promise<void>;
};

export async function startHostileServer(behaviour: Behaviour): Promise<HostileServer> {
  const heard: Heard[] = [];
  const hear = (packet: Buffer, transport: 'udp' | 'tcp', fromPort: number): Heard => {
    const one = { packet, transport, edns: hasEdns(packet), fromPort };
    heard.push(one);
    return one;
  };
  const connections = new Set<Socket>();
  const tcp = createServer((connection) => {
    connections.add(connection);
    connection.on('error', () => connection.destroy());
    connection.on('close', () => connections.delete(connection));
    readFrames(connection, (packet) => behaviour.tcp?.(hear(packet, 'tcp', connection.remotePort ?? 0), connection));
  });
  const { socket, port } = await openBoth(behaviour.tcp === undefined ? null : tcp);
  const elsewhere = createSocket('udp4');
  await bound(elsewhere, 0);
  socket.on('message', (packet, { port: toPort, address }) => {
    behaviour.udp?.(hear(packet, 'udp', toPort), {
      send: (reply) => socket.send(reply, toPort, address),
      sendFromElsewhere: (reply) => elsewhere.send(reply, toPort, address),
    });
  });
  const label = `127.0.0.1:${port}`;
  const parsed = parseServer(label);
  if (!parsed.ok) throw new Error(`${label} was not read as a server`);
  return {
    server: parsed.value,
    label,
    heard,
    close: async () => {
      for (const connection of connections) connection.destroy();
      await Promise.all([closed(socket), closed(elsewhere), closed(tcp)]);
    },
  };
}

/** The same port for both, tried anew while one of the two is taken. */
async function openBoth(tcp: TcpServer | null): Promise<{ readonly socket: UdpSocket; readonly port: number }> {
  for (;;) {
    const socket = createSocket('udp4');
    const port = await bound(socket, 0);
    if (tcp === null || (await listens(tcp, port))) return { socket, port };
    await closed(socket);
  }
}

function bound(socket: UdpSocket, port: number): Promise<number> {
  return new Promise((resolve) => socket.bind(port, '127.0.0.1', () => resolve(socket.address().port)));
}

function listens(tcp: TcpServer, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const taken = (): void => resolve(false);
    tcp.once('error', taken);
    tcp.listen(port, '127.0.0.1', () => {
      tcp.off('error', taken);
      resolve(true);
    });
  });
}

function closed(what: UdpSocket | TcpServer): Promise<void> {
  return new Promise((resolve) => {
    try {
      what.close(() => resolve());
    } catch {
      resolve();
    }
  });
}

function readFrames(connection: Socket, onPacket: (packet: Buffer) => void): void {
  let bytes = Buffer.alloc(0);
  connection.on('data', (piece) => {
    bytes = Buffer.concat([bytes, piece]);
    while (bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
      const end = 2 + bytes.readUInt16BE(0);
      onPacket(bytes.subarray(2, end));
      bytes = bytes.subarray(end);
    }
  });
}
