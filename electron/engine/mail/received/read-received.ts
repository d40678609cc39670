// Reads a received message: its parts, how it came, what its signatures signed, and what others wrote about it.
import type { StartDigest } from '../../../../shared/message/digest.ts';
import type { ReceivedReading } from '../../../../shared/message/received-reading.ts';

export function readReceived(_bytes: Uint8Array, _startDigest: StartDigest): ReceivedReading {
  throw new Error('not built yet');
}
