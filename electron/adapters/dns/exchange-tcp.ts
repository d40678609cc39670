// One query over TCP, on a connection of its own (RFC 7766): a length of two bytes before each message.
import { connect } from 'node:net';
import { judgePacket } from './judge-packet.ts';
import { type Exchange, type Limits, runExchange } from './exchange.ts';
import type { Query } from './write-query.ts';
import { readMessage } from './read-message.ts';
import type { AddressServer } from './servers.ts';

export function exchangeTcp(server: AddressServer, query: Query, limits: Limits): Promise<Exchange> {
  return runExchange(limits, (settle) => {
    const received: Buffer[] = [];
    let receivedBytes = 0;
    const socket = connect({ host: server.address, port: server.portNumber, noDelay: true });
    socket.on('connect', () => socket.write(framed(query.packet)));
    socket.on('data', (bytes) => {
      received.push(bytes);
      receivedBytes += bytes.length;
      const stream = receivedBytes < 2 ? null : Buffer.concat(received);
      if (stream !== null && stream.length >= 2 + stream.readUInt16BE(0))
        settle(readReply(query, stream.subarray(2, 2 + stream.readUInt16BE(0))));
    });
    // A connection that ends with a piece of an answer was answered, but not readably.
    const ended = (): void =>
      settle(receivedBytes === 0 ? { kind: 'unreachable' } : { kind: 'malformed', packet: Buffer.concat(received) });
    socket.on('error', ended);
    socket.on('close', ended);
    return () => socket.destroy();
  });
}

function framed(packet: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(packet.length + 2);
  frame.writeUInt16BE(packet.length);
  packet.copy(frame, 2);
  return frame;
}

/** For the transports that only the server itself can answer on, and where nothing is cut short. */
export function readReply(query: Query, packet: Buffer): Exchange {
  const verdict = judgePacket(query, packet);
  const message = verdict === 'ours' || verdict === 'wrong-case' ? readMessage(packet) : null;
  return message === null || message.flags.tc ? { kind: 'malformed', packet } : { kind: 'message', message, packet };
}
