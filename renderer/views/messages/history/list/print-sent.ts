// When a message was sent, for a column: the reader's own time with its date.
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using it, and a list uses hundreds. */
function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(language, made);
  return made;
}

/** "Nov 21, 2026, 14:03". */
export function printSent(atMs: number, language: string): string {
  return formatOf(language).format(atMs);
}
