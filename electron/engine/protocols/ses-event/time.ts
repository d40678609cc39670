// Reads a time as SES writes it: ISO 8601, to the millisecond; one without a zone is in UTC.

const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/u;

export function timeOf(value: unknown): number | null {
  const found = typeof value === 'string' ? iso.exec(value.trim()) : null;
  if (found === null) return null;
  const [, day = '', time = '', fraction = '', zone = 'Z'] = found;
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const atMs = Date.parse(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`);
  // Before 1970 nobody sent by SES.
  return atMs >= 0 ? atMs : null;
}
