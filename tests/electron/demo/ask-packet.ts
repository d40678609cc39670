// Asks a name server by raw packets through dns-packet, which the demo server itself does not use.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import * as dnsPacket from 'dns-packet';

export type PacketQuestion = {
  readonly name: string;
  readonly type: string;
  readonly edns?: number;
  readonly classNumber?: number;
};

export function queryPacket({ name, type, edns }: PacketQuestion, id = 4711): Buffer {
  return dnsPacket.encode({
    type: 'query',
    id,
    flags: dnsPacket.RECURSION_DESIRED,
    questions: [{ name, type: type as dnsPacket.RecordType }],
    additionals:
      edns === undefined
        ? []
        : [
            {
              name: '.',
              type: 'OPT',
              udpPayloadSize: edns,
              flags: 0,
              options: [],
              extendedRcode: 0,
              ednsVersion: 0,
              flag_do: false,
            },
          ],
  } as dnsPacket.Packet);
}

export async function askUdp(portNumber: number, packet: Uint8Array): Promise<Buffer> {
  const socket = createSocket('udp4');
  try {
    socket.send(packet, portNumber, '127.0.0.1');
    const [reply] = (await once(socket, 'message')) as [Buffer];
    return reply;
  } finally {
    socket.close();
  }
}

/** Sends the bytes as they are and answers everything until `replies` messages have come. */
export async function askTcp(portNumber: number, bytes: Uint8Array, replies: number): Promise<readonly Buffer[]> {
  const socket = connect(portNumber, '127.0.0.1');
  socket.write(bytes);
  const found: Buffer[] = [];
  let pending = Buffer.alloc(0);
  for await (const chunk of socket) {
    pending = Buffer.concat([pending, chunk as Buffer]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      found.push(pending.subarray(2, 2 + pending.readUInt16BE(0)));
      pending = pending.subarray(2 + pending.readUInt16BE(0));
    }
    if (found.length >= replies) break;
  }
  socket.destroy();
  return found;
}

export function framed(packet: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([packet.length >>> 8, packet.length & 0xff]), packet]);
}
