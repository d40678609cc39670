// The Date of a message as epoch milliseconds (RFC 5322 3.3, and what is obsolete in 4.3).
import { commentEnd } from './comments.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 4.3; any other name says nothing of its offset and counts as UTC. */
const zoneHours: ReadonlyMap<string, number> = new Map([
  ['EDT', -4],
  ['EST', -5],
  ['CDT', -5],
  ['CST', -6],
  ['MDT', -6],
  ['MST', -7],
  ['PDT', -7],
  ['PST', -8],
]);

/** Servers leave out blanks, write fractions of a second, and put the zone's name behind its offset. */
const shape =
  /^(?:[a-z]{1,20}(?:, ?| ))?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4}),? (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2})(?:[.,]\d{1,9})?)?(?: ?([+-]\d{4}|[a-z]{1,5}))?/iu;

/** Null where there is no such moment. */
export function parseDate(text: string): number | null {
  const found = shape.exec(withoutComments(text));
  if (found === null) return null;
  const [, day, monthName, year, hour, minute, second = '0', zone = 'UT'] = found;
  const month = months.indexOf((monthName ?? '').toLowerCase());
  const numbers = [Number(day), Number(hour), Number(minute), Number(second)] as const;
  const [date, hours, minutes, seconds] = numbers;
  if (month < 0 || hours > 23 || minutes > 59 || seconds > 60) return null;
  const start = Date.UTC(fullYear(year ?? ''), month, date);
  if (new Date(start).getUTCDate() !== date) return null;
  // RFC 5322 3.3: a leap second is the moment after it here.
  return start + ((hours * 60 + minutes) * 60 + seconds) * 1000 - offsetMinutes(zone) * 60_000;
}

/** RFC 5322 4.3: two digits from 50 on, and three, count from 1900. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 2) return number < 50 ? 2000 + number : 1900 + number;
  return year.length === 3 ? 1900 + number : number;
}

function offsetMinutes(zone: string): number {
  if (!/^[+-]/u.test(zone)) return (zoneHours.get(zone.toUpperCase()) ?? 0) * 60;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Longer than any date is. */
const maxLength = 500;

function withoutComments(text: string): string {
  let plain = '';
  const bounded = text.slice(0, maxLength);
  for (let at = 0; at < bounded.length; at += 1) {
    if (bounded[at] === '(') {
      at = commentEnd(bounded, at) - 1;
      plain += ' ';
    } else plain += bounded[at] ?? '';
  }
  return plain.trim().replace(/\s+/gu, ' ');
}
