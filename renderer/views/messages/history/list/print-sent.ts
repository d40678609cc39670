// When a message was sent, for a column: the reader's own time with its date.
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using it, and a list uses hundreds. */
function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  // With 年, 月 and 日 it would be too wide for its column.
  const isJapanese = language.startsWith('ja');
  const made = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: isJapanese ? '2-digit' : 'short',
    day: isJapanese ? '2-digit' : 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(language, made);
  return made;
}

/** "Nov 21, 2026, 14:03", "2026/11/21 14:03". */
export function printSent(atMs: number, language: string): string {
  return formatOf(language).format(atMs);
}
