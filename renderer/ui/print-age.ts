// How long ago something was, in words or in a column's few characters.

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

const secondsIn: readonly (readonly [Unit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function largestUnit(ageMs: number): readonly [Unit, number] {
  const seconds = Math.max(0, Math.round(ageMs / 1000));
  const [unit, size] = secondsIn.find(([, size]) => seconds >= size) ?? ['second', 1];
  return [unit, Math.floor(seconds / size)];
}

/** Making a formatter takes far longer than using it, and a long list uses hundreds. */
function kept<F>(make: (language: string, unit: Unit) => F): (language: string, unit?: Unit) => F {
  const formats = new Map<string, F>();
  return (language, unit = 'second') => {
    const key = `${language} ${unit}`;
    const format = formats.get(key) ?? make(language, unit);
    formats.set(key, format);
    return format;
  };
}

const relative = kept((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
// The narrow form is Latin letters in every language; only in English does it read well.
const short = kept((language, unit) => {
  const unitDisplay = language.startsWith('en') ? 'narrow' : 'short';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
});

/** Part by part: of its own accord Japanese writes 0:31 where lists have 00:31, and 年, 月 and 日 are too wide for a column. */
function dateAndTime(language: string, more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const isJapanese = language.startsWith('ja');
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: isJapanese ? '2-digit' : 'short',
    day: isJapanese ? '2-digit' : 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...more,
  });
}

const moment = kept((language) => dateAndTime(language, { second: '2-digit' }));
const minute = kept((language) => dateAndTime(language, {}));

/** "3 minutes ago", "3 分前". */
export function printAge(ageMs: number, language: string): string {
  const [unit, count] = largestUnit(ageMs);
  return relative(language).format(unit === 'second' ? 0 : -count, unit);
}

/** "3m", "3 分": for a narrow column. */
export function printShortAge(ageMs: number, language: string): string {
  const [unit, count] = largestUnit(ageMs);
  if (unit === 'second') return relative(language).format(0, unit);
  return short(language, unit).format(count);
}

/** A span that runs down, as minutes and seconds: "2:05", "1:02:05". */
export function printClock(spanMs: number): string {
  const seconds = Math.max(0, Math.ceil(spanMs / 1000));
  const two = (count: number) => String(count).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}

/** The full date and time with seconds, in the reader's own time zone. */
export function printMoment(atMs: number, language: string): string {
  return moment(language).format(atMs);
}

/** For a list: "Nov 21, 2026, 14:03", "2026/11/21 14:03". */
export function printMinute(atMs: number, language: string): string {
  return minute(language).format(atMs);
}
