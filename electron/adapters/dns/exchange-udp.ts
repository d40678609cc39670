// One query over UDP: waits for the packet that answers it, however many others arrive before.
import { judgePacket } from './judge-packet.ts';
import { type Exchange, type Limits, runExchange } from './exchange.ts';
import type { Query } from './write-query.ts';
import { readHeader, readMessage } from './read-message.ts';
import type { UdpLines } from './udp-lines.ts';

/** So many stray packets are looked at in one try; a flood of them must not keep the machine busy. */
const maxStrays = 64;

export function exchangeUdp(lines: UdpLines, query: Query, limits: Limits): Promise<Exchange> {
  return runExchange(limits, (settle) => {
    const seen: { strays: number; caseLost: boolean; nonsense: Buffer | null } = {
      strays: 0,
      caseLost: false,
      nonsense: null,
    };
    let answered = false;
    const line = lines.take();
    line.onFailure = () => settle({ kind: 'unreachable' });
    line.onPacket = (packet) => {
      if (seen.strays >= maxStrays && !hasId(packet, query.id)) return;
      const verdict = judgePacket(query, packet);
      if (verdict === 'ours') {
        answered = true;
        settle(readAnswer(packet));
        return;
      }
      seen.strays += 1;
      if (verdict === 'wrong-case') seen.caseLost = true;
      if (verdict === 'nonsense') seen.nonsense ??= packet;
    };
    line.send(query.packet);
    return {
      stop: () => lines.giveBack(line, answered),
      atTimeout: () =>
        seen.nonsense === null || seen.caseLost
          ? { kind: 'timeout', caseLost: seen.caseLost }
          : { kind: 'malformed', packet: seen.nonsense },
    };
  });
}

function hasId(packet: Buffer, id: number): boolean {
  return packet.length >= 2 && packet.readUInt16BE(0) === id;
}

function readAnswer(packet: Buffer): Exchange {
  const header = readHeader(packet);
  if (header?.flags.tc === true) return { kind: 'truncated', header, packet };
  const message = readMessage(packet);
  return message === null ? { kind: 'malformed', packet } : { kind: 'message', message, packet };
}
