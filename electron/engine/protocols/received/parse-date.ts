// The date and time of a message (RFC 5322 3.3, with the obsolete forms of 4.3).

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: ReadonlyMap<string, number> = new Map([
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
]);

const form =
  /^(?:[a-z]{3,9}(?:\s?,\s?|\s))?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}[\s-](\d{2,4})\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?(?:\s?([+-]\d{4}|[a-z]{1,5}))?/iu;

/** Null where it is none. A zone that nobody knows counts as UTC (RFC 5322 4.3). */
export function parseMailDate(text: string): number | null {
  const found = form.exec(text.slice(0, 200).replace(/\s+/gu, ' ').trim());
  if (found === null) return null;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = 'utc'] = found;
  const monthIndex = months.indexOf(month.toLowerCase());
  const parts = [fullYear(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second)] as const;
  if (monthIndex < 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  if (Number(day) < 1 || Number(day) > 31) return null;
  return Date.UTC(...parts) - zoneMinutes(zone) * 60_000;
}

/** RFC 5322 4.3: two digits up to 49 are after 2000, three digits are added to 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (digits.length === 2 && year < 50 ? 2000 : 1900);
}

function zoneMinutes(zone: string): number {
  const sign = zone.startsWith('-') ? -1 : 1;
  if (/^[+-]/u.test(zone)) return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  return (zones.get(zone.toLowerCase()) ?? 0) * 60;
}
