// Moments for a narrow column, and days of the reader's own calendar, as a date field has them, with the moments at which they begin and end.

/** Making a formatter takes far longer than using it, and a long list uses hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** To the minute, in the reader's own time zone. */
export function printMinute(atMs: number, language: string): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  formats.set(language, format);
  return format.format(atMs);
}

/** `2026-11-03`. */
export function printDay(atMs: number): string {
  const at = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Null for a field that is empty. */
export function dayStartMs(day: string): number | null {
  const atMs = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(atMs) ? null : atMs;
}

/** The last moment of the day, which daylight saving may make longer or shorter than 24 hours. */
export function dayEndMs(day: string): number | null {
  const startMs = dayStartMs(day);
  if (startMs === null) return null;
  const next = new Date(startMs);
  next.setDate(next.getDate() + 1);
  return next.getTime() - 1;
}
