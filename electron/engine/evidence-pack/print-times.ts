// A moment as UTC and as the clock on the wall showed it.

export type Zone = { /** IANA name, as `Asia/Tokyo`. */ readonly timeZone: string };

export type Times = { readonly utc: string; readonly local: string };

/** The same form for both, with seconds: `2026-11-22 14:20:05`. */
export function printTimes(atMs: number, { timeZone }: Zone): Times {
  return { utc: inZone(atMs, 'UTC'), local: inZone(atMs, timeZone) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function inZone(atMs: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? formatFor(timeZone);
  formats.set(timeZone, format);
  return format.format(atMs);
}

/** Swedish writes dates as ISO 8601 does. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
}
