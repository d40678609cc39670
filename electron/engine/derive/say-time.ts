// Points in time and spans of it, in words.
import { sameText, type Text } from '../../../shared/text.ts';

const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** To the minute, in UTC, so that a report reads the same everywhere. */
export function sayTime(atMs: number): Text {
  const iso = new Date(atMs).toISOString();
  const said = `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
  return sameText(`${said} UTC`);
}

/** In the largest unit that does not round much away: "90 minutes", "5 hours", "3 days". */
export function saySpan(ms: number): Text {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  if (minutes < 120) return { en: minutes === 1 ? '1 minute' : `${minutes} minutes`, ja: `${minutes} 分` };
  const hours = Math.round(ms / hourMs);
  if (hours < 72) return { en: `${hours} hours`, ja: `${hours} 時間` };
  const days = Math.round(ms / dayMs);
  return { en: `${days} days`, ja: `${days} 日` };
}
