// Reads when a row's message was sent: as SES writes it, or as a spreadsheet wrote it again, where that can mean one time only.
import { timeOf } from '../ses-event/time.ts';

const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2}) /u;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}) /u;
const clock = / (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])M)?$/iu;

/**
 * In UTC, as all of SES's times: a spreadsheet changes how a time is written, not what it shows. Null where the day and the
 * month could be exchanged, the year has two digits, or the date or the hour is missing: no part of a time is guessed.
 */
export function rowTimeOf(text: string): number | null {
  const plain = text.trim().replaceAll(/\s+/gu, ' ');
  return timeOf(plain) ?? timeOf(`${dayOf(plain)} ${timeOfDay(plain)}`);
}

/** `YYYY-MM-DD`, or nothing. */
function dayOf(text: string): string {
  const first = yearFirst.exec(text);
  if (first !== null) return isoDay(first[1], first[3], first[4]);
  const [, one = '', , other = '', year] = yearLast.exec(text) ?? [];
  if (Number(one) > 12) return isoDay(year, other, one);
  return Number(other) > 12 || Number(one) === Number(other) ? isoDay(year, one, other) : '';
}

function isoDay(year = '', month = '', day = ''): string {
  const [y, m, d] = [year, month, day].map(Number);
  const isThere = new Date(Date.UTC(y ?? 0, (m ?? 0) - 1, d)).getUTCDate() === d;
  return isThere ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/** `hh:mm:ss`, or nothing. */
function timeOfDay(text: string): string {
  const [, hour = '', minute = '', second = '00', half = ''] = clock.exec(text) ?? [];
  if (half === '') return `${hour.padStart(2, '0')}:${minute}:${second}`;
  if (Number(hour) < 1 || Number(hour) > 12) return '';
  const whole = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${minute}:${second}`;
}
