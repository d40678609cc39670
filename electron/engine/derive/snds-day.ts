// What Outlook's SNDS said last of a dedicated IP address (SES developer guide, "Viewing Smart Network Data Services metrics").
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import type { SndsRow } from '../../../shared/health/panels.ts';

/** Of the metric `SNDS.<name>`; the dimension's name is SES's own matter. */
export function sndsSeries(name: string, address: string, series: readonly MetricSeries[]): MetricSeries | undefined {
  return series.find(
    ({ metric, dimensions }) => metric === `SNDS.${name}` && dimensions.some(({ value }) => value === address),
  );
}

/** The newest day that has any value; null where Outlook saw too little of the mail. */
export function newestSnds(address: string, series: readonly MetricSeries[]): SndsRow | null {
  const own = series.filter(({ dimensions }) => dimensions.some(({ value }) => value === address));
  const known = own.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ atMs }) => atMs));
  if (known.length === 0) return null;
  const atMs = Math.max(...known);
  const valueOf = (name: string): number | null =>
    sndsSeries(name, address, own)?.points.find((point) => point.atMs === atMs)?.value ?? null;
  return {
    atMs,
    rcptCommands: valueOf('RCPTCommands'),
    dataCommands: valueOf('DATACommands'),
    messageRecipients: valueOf('MessageRecipients'),
    spamRate: valueOf('SpamRate'),
    complaintRate: valueOf('ComplaintRate'),
    trapHits: valueOf('TrapHits'),
  };
}
