// A day of the reader's own zone, with its year.
const formats = new Map<string, Intl.DateTimeFormat>();

/** "Nov 21, 2026". */
export function printDate(atMs: number, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  formats.set(language, format);
  return format.format(atMs);
}
