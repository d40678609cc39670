// Decides whether a packet that came from the server's address answers the query that was sent there.
import { headerBytes, readMessage } from './read-message.ts';
import type { Query } from './write-query.ts';

/**
 * - `ours` it repeats the id and the question, letter by letter
 * - `wrong-case` so it does but for the case of letters: a careless server, or a forger who guessed the rest
 * - `foreign` a sound message that answers something else: late, or forged
 * - `nonsense` no DNS response at all
 */
export type Verdict = 'ours' | 'wrong-case' | 'foreign' | 'nonsense';

const formErr = 1;
const notImp = 4;

export function judgePacket(query: Query, packet: Buffer): Verdict {
  if (packet.length < headerBytes) return 'nonsense';
  const isResponse = packet.readUInt8(2) >= 0x80;
  if (packet.readUInt16BE(0) !== query.id) return isResponse ? judgeStray(packet) : 'nonsense';
  if (!isResponse) return 'nonsense';
  if (packet.readUInt16BE(4) === 0) {
    // RFC 6891 7: a server too old for EDNS may answer with nothing but a header.
    const rcode = packet.readUInt8(3) & 0xf;
    return rcode === formErr || rcode === notImp ? 'ours' : 'nonsense';
  }
  const { questionEnd } = query;
  if (questionEnd > packet.length) return 'nonsense';
  if (packet.compare(query.packet, headerBytes, questionEnd, headerBytes, questionEnd) === 0) return 'ours';
  const sameName = question(packet, query).toLowerCase() === question(query.packet, query).toLowerCase();
  return sameName ? 'wrong-case' : judgeStray(packet);
}

function question(packet: Buffer, { questionEnd }: Query): string {
  return packet.toString('latin1', headerBytes, questionEnd);
}

function judgeStray(packet: Buffer): Verdict {
  return readMessage(packet) === null ? 'nonsense' : 'foreign';
}
