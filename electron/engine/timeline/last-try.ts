// Until when SES tries, as far as a delay tells.
import type { MailEvent } from '../../../shared/mail-event.ts';
import { hourMs } from '../derive/say-time.ts';

/** Where no event says until when: SES tries for 14 hours at the most. */
const longestTryMs = 14 * hourMs;

export function lastTryMs({ atMs, expiresAtMs }: Pick<MailEvent, 'atMs' | 'expiresAtMs'>): number {
  return expiresAtMs ?? atMs + longestTryMs;
}
