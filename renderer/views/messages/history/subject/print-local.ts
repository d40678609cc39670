// Times in the reader's own zone, as a timeline shows them: the day once, the time to the second, UTC beside it.

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using it. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** "Saturday, 21 November 2026". */
export function printDay(atMs: number, language: string): string {
  return format(language, { dateStyle: 'full' }).format(atMs);
}

/** "14:03:22". */
export function printTime(atMs: number, language: string): string {
  return format(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(atMs);
}

/** "2026-11-21 14:03:22.120 UTC", as logs have it. */
export function printUtc(atMs: number): string {
  return `${new Date(atMs).toISOString().replace('T', ' ').replace('Z', '')} UTC`;
}
