// A share of one as percent: alike in findings, in the terminal and in the window, and in both languages.

/** "0.127%", "4.99%": three digits, cut and not rounded, so that a rate below a line of AWS never reads as the line itself. */
export function printPercent(fraction: number): string {
  const percent = Number((fraction * 100).toPrecision(12));
  if (percent === 0) return '0%';
  // Nobody's rate, but what somebody may have typed as a threshold.
  if (Math.abs(percent) < 1e-9 || Math.abs(percent) > 1e9) return `${percent.toPrecision(3)}%`;
  const scale = 10 ** (2 - Math.floor(Math.log10(Math.abs(percent))));
  return `${Number((Math.trunc(Number((percent * scale).toPrecision(12))) / scale).toPrecision(12))}%`;
}
