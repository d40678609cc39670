// One query over UDP: waits for the packet that answers it, however many others arrive before.
import type { Exchange, Limits } from './exchange.ts';
import { judgePacket } from './judge-packet.ts';
import { readFlags, readMessage } from './read-message.ts';
import type { UdpLines } from './udp-lines.ts';
import type { Query } from './write-query.ts';

/** So many stray packets are looked at in one try; a flood of them must not keep the machine busy. */
const maxStrays = 64;

export function exchangeUdp(lines: UdpLines, query: Query, { stop, timeoutMs }: Limits): Promise<Exchange> {
  if (stop.stopped) return Promise.resolve({ kind: 'cancelled' });
  return new Promise((resolve) => {
    const line = lines.take();
    let strays = 0;
    let caseLost = false;
    let nonsense: Buffer | null = null;
    // Given back, the line calls nobody any more: it ends once.
    const settle = (exchange: Exchange, isAnswered: boolean): void => {
      clearTimeout(timer);
      stop.whenStopped = null;
      lines.giveBack(line, isAnswered);
      resolve(exchange);
    };
    line.onFailure = () => settle({ kind: 'unreachable' }, false);
    line.onPacket = (packet) => {
      if (strays >= maxStrays && !hasId(packet, query.id)) return;
      const verdict = judgePacket(query, packet);
      if (verdict === 'ours') {
        settle(readAnswer(packet, query), true);
        return;
      }
      strays += 1;
      if (verdict === 'wrong-case') caseLost = true;
      if (verdict === 'nonsense') nonsense ??= packet;
    };
    stop.whenStopped = () => settle({ kind: 'cancelled' }, false);
    const timer = setTimeout(
      () =>
        settle(
          nonsense === null || caseLost ? { kind: 'timeout', caseLost } : { kind: 'malformed', packet: nonsense },
          false,
        ),
      Math.max(1, timeoutMs),
    );
    line.send(query.packet);
  });
}

function hasId(packet: Buffer, id: number): boolean {
  return packet.length >= 2 && packet.readUInt16BE(0) === id;
}

function readAnswer(packet: Buffer, query: Query): Exchange {
  if (readFlags(packet).tc) return { kind: 'truncated', packet };
  const message = readMessage(packet, query);
  return message === null ? { kind: 'malformed', packet } : { kind: 'message', message, packet };
}
