// Days and hours as the clocks of a time zone show them.

/** By the fields of a template. */
export type DayAndHour = {
  readonly [F in 'yyyy' | 'yy' | 'MM' | 'M' | 'dd' | 'd' | 'DDD' | 'HH' | 'H']: string;
};

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

export function openTimeZone(name: string): (atMs: number) => DayAndHour {
  const format = formatOf(name);
  return (atMs) => {
    const parts: { [type: string]: string } = {};
    for (const { type, value } of format.formatToParts(atMs)) parts[type] = value;
    const { year = '', month = '', day = '', hour = '' } = parts;
    const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(Number(year), 0, 0)) / 86_400_000;
    return {
      yyyy: year.padStart(4, '0'),
      yy: year.slice(-2),
      MM: month,
      M: String(Number(month)),
      dd: day,
      d: String(Number(day)),
      DDD: String(days).padStart(3, '0'),
      HH: hour,
      H: String(Number(hour)),
    };
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
}
