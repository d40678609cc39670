// Text that looks random and is always the same for the same seed: tokens, identifiers.
import { createHash } from 'node:crypto';

/** Lower-case letters and digits. */
export function seededText(seed: string, length: number): string {
  let text = '';
  for (let block = 0; text.length < length; block += 1) {
    const digest = createHash('sha256').update(`${seed}#${block}`).digest('hex');
    text += BigInt(`0x${digest}`).toString(36).slice(0, 40);
  }
  return text.slice(0, length);
}
