// The share of refused mail day by day, as bars: drawn in the page itself, to print sharply.
import type { DayCounts } from '../../../shared/history/pages.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { rateOf } from '../pages/find-incident.ts';
import { type Markup, markup } from './markup.ts';

const width = 680;
const height = 120;
const widestBar = 24;
const dayMs = 86_400_000;

export function refusalChart(days: readonly DayCounts[], label: string): Markup {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return markup``;
  const shares = days.map(({ fromMs, counts }) => {
    const { refused, ended } = rateOf(counts);
    return { at: (fromMs - first.fromMs) / dayMs, share: ended === 0 ? 0 : refused / ended };
  });
  const step = width / ((last.fromMs - first.fromMs) / dayMs + 1);
  const barWidth = Math.max(1, Math.min(widestBar, Math.floor(step) - 2));
  const top = Math.max(0.01, ...shares.map(({ share }) => share));
  const bars = shares.map(({ at, share }) => {
    const tall = (share / top) * height;
    return markup`<rect x="${Math.round(at * step)}" y="${Math.round(height - tall)}" width="${barWidth}" height="${Math.round(tall)}" fill="#b3261e"/>`;
  });
  return markup`<h3>${label} (0 - ${printPercent(top)})</h3><svg viewBox="0 0 ${width} ${height + 1}" role="img" aria-label="${label}">${bars}<line x1="0" y1="${height}" x2="${width}" y2="${height}" stroke="#5b6168"/></svg>`;
}
