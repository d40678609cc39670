// A span of time in the unit that suits it: 340 ms, 2.5 s, 12 min, 3 h, 2 d.
import type { MessagesWords } from '../../text/messages-en.ts';

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000] as const;

export function printSpan(spanMs: number, units: MessagesWords['path']['units'], language: string): string {
  const span = Math.abs(spanMs);
  const print = (value: number) => value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 });
  if (span === 0) return units.s('0');
  if (span < second) return units.ms(print(span));
  if (span < 90 * second) return units.s(print(span / second));
  if (span < 90 * minute) return units.min(print(span / minute));
  return span < 36 * hour ? units.h(print(span / hour)) : units.d(print(span / day));
}
