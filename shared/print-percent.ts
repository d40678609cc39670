// A share of one as percent: alike in findings, in the terminal and in the window, and in both languages.

/** "0.12%", "4.9%": no digit more than a rate deserves, cut and not rounded, so that one below a line of AWS never reads as the line itself. */
export function printPercent(fraction: number): string {
  const percent = percentOf(fraction);
  const size = Math.abs(percent);
  if (percent === 0 || isBeyond(size)) return printPercentLine(fraction);
  const places = size < 1 ? Math.max(2, -Math.floor(Math.log10(size))) : 1;
  const scale = 10 ** places;
  return `${Number((Math.trunc(Number((percent * scale).toPrecision(12))) / scale).toPrecision(12))}%`;
}

/** "4.75%": a threshold keeps the digits that somebody typed. */
export function printPercentLine(fraction: number): string {
  const percent = percentOf(fraction);
  return `${isBeyond(Math.abs(percent)) ? percent.toPrecision(3) : percent}%`;
}

const percentOf = (fraction: number): number => Number((fraction * 100).toPrecision(12));

/** Nobody's rate, but what somebody may have typed as a threshold. */
const isBeyond = (size: number): boolean => size !== 0 && (size < 1e-9 || size > 1e9);
