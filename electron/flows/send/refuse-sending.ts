// Keeps from being sent what must not be: what has an obstacle, and what was not confirmed as it asks to be.
import type { Failure } from '../../../shared/failure.ts';
import type { SendPreview } from '../../../shared/message/send.ts';
import type { Text } from '../../../shared/text.ts';

/** Null where it may be sent. */
export function refuseSending(
  { obstacles, typed: wanted }: Pick<SendPreview, 'obstacles' | 'typed'>,
  typed: string,
): Failure | null {
  const [obstacle] = obstacles;
  if (obstacle !== undefined) return { kind: 'not-allowed', because: cannot(obstacle.says) };
  const isConfirmed = wanted === null || typed.trim() === wanted;
  return isConfirmed ? null : { kind: 'not-confirmed', typed: typed.trim(), wanted };
}

/** Of a check it is the title, which has no full stop. */
const cannot = ({ en, ja }: Text): Text => ({
  en: `Nothing was sent. ${en}${/[.?]$/u.test(en) ? '' : '.'}`,
  ja: `送信していません。${ja}${ja.endsWith('。') ? '' : '。'}`,
});
