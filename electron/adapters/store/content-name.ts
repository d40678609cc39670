// The name of a file by the SHA-256 of what it holds: one that holds something else is damaged.
import { createHash } from 'node:crypto';

export function contentName(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
