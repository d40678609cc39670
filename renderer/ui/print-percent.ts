// A share of one as percent, with as many digits as tell it from its neighbours.

/** "0.127%", "2.6%", "99.96%": what is not all is never rounded up to it. */
export function printPercent(fraction: number, language: string): string {
  const nearAll = fraction > 0.99 && fraction < 1;
  const digits = nearAll ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
  return Math.min(fraction, nearAll ? 0.9999 : fraction).toLocaleString(language, { style: 'percent', ...digits });
}
