// Exact times as a chart and a quota need them: in UTC, and in the reader's own zone with UTC beside it.

type Parts = Intl.DateTimeFormatOptions;

/** Making a formatter takes far longer than using it, and a table of values uses hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>();

function print(atMs: number, language: string, parts: Parts): string {
  const key = `${language} ${JSON.stringify(parts)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, parts);
  formats.set(key, format);
  return format.format(atMs);
}

const day: Parts = { month: 'short', day: 'numeric' };
const time: Parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const utc: Parts = { timeZone: 'UTC' };

/** "Nov 21", in UTC. */
export function printUtcDay(atMs: number, language: string): string {
  return print(atMs, language, { ...day, ...utc });
}

/** "14:00", in UTC. */
export function printUtcTime(atMs: number, language: string): string {
  return print(atMs, language, { ...time, ...utc });
}

/** "Nov 21, 14:00 UTC". */
export function printUtcMoment(atMs: number, language: string): string {
  return `${print(atMs, language, { ...day, ...time, ...utc })} UTC`;
}

/** "Nov 21, 23:00 (14:00 UTC)"; the day stands twice where it differs, UTC alone where that is the reader's zone. */
export function printBothTimes(atMs: number, language: string): string {
  const own = print(atMs, language, { ...day, ...time });
  const inUtc = print(atMs, language, { ...day, ...time, ...utc });
  if (own === inUtc) return `${inUtc} UTC`;
  const sameDay = print(atMs, language, day) === printUtcDay(atMs, language);
  return `${own} (${sameDay ? printUtcTime(atMs, language) : inUtc} UTC)`;
}
