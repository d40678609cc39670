// Decides whether a packet that came from the server's address answers the query that was sent there.
import type { Query } from './write-query.ts';
import { headerBytes, readHeader, readMessage } from './read-message.ts';

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
  const header = readHeader(packet);
  if (header === null) return 'nonsense';
  if (header.id !== query.id) return header.isResponse && readMessage(packet) !== null ? 'foreign' : 'nonsense';
  if (!header.isResponse) return 'nonsense';
  if (header.counts[0] === 0) {
    // RFC 6891 7: a server too old for EDNS may answer with nothing but a header.
    return header.rcodeNumber === formErr || header.rcodeNumber === notImp ? 'ours' : 'nonsense';
  }
  const questionEnd = headerBytes + query.question.length;
  if (questionEnd > packet.length) return 'nonsense';
  if (packet.compare(query.question, 0, query.question.length, headerBytes, questionEnd) === 0) return 'ours';
  const repeated = packet.toString('latin1', headerBytes, questionEnd);
  if (repeated.toLowerCase() === query.question.toString('latin1').toLowerCase()) return 'wrong-case';
  return readMessage(packet) === null ? 'nonsense' : 'foreign';
}
