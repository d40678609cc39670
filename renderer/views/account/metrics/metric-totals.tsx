// The totals of the range and each rate with its divisor: one list for all mail, one row each where mail is compared.
import type { MetricGroup, MetricSeries, MetricTable, RateSeries } from '../../../../shared/health/metrics.ts';
import { printPercent } from '../../../../shared/print-percent.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import styles from './metrics.module.css';

export function MetricTotals({ table }: { readonly table: MetricTable }) {
  const [only] = table.groups;
  if (only === undefined) return null;
  return table.groups.length === 1 ? <OfAll group={only} /> : <Compared groups={table.groups} />;
}

/** What is only there to be divided by is told with the rates. */
const isDivisorAlone = (metric: string) => metric.startsWith('DELIVERY_');

/** Null: no data at all, which is not the same as none. */
function totalOf({ points }: MetricSeries): number | null {
  const known = points.flatMap(({ value }) => value ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function Total({ series }: { readonly series: MetricSeries | undefined }) {
  const { language } = useWords();
  const { chart } = useWordsOf({ en: accountEn, ja: accountJa });
  const total = series === undefined ? null : totalOf(series);
  return total === null ? <span className={styles.quiet}>{chart.noValue}</span> : total.toLocaleString(language);
}

function Rate({ rate }: { readonly rate: RateSeries | undefined }) {
  const { metrics, chart } = useWordsOf({ en: accountEn, ja: accountJa });
  if (rate === undefined) return <span className={styles.quiet}>{chart.noValue}</span>;
  const { fraction, counted, of, divisor } = rate;
  return (
    <>
      {fraction === null ? <span className={styles.quiet}>{metrics.noRate}</span> : printPercent(fraction)}
      {fraction === null ? null : (
        <span className={styles.divisor}>{metrics.divided(counted, of, metrics.divisor[divisor] ?? divisor)}</span>
      )}
    </>
  );
}

function OfAll({ group }: { readonly group: MetricGroup }) {
  const { say } = useWords();
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <div className={styles.totals}>
      <table className={styles.table} aria-label={metrics.countTable}>
        <thead>
          <tr>
            <th scope="col">{metrics.column.metric}</th>
            <th scope="col">{metrics.column.total}</th>
          </tr>
        </thead>
        <tbody>
          {group.counts.map((series) => (
            <tr key={series.metric}>
              <th scope="row" title={series.metric}>
                {metrics.metric[series.metric] ?? series.metric}
              </th>
              <td>
                <Total series={series} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table} aria-label={metrics.rateTable}>
        <thead>
          <tr>
            <th scope="col">{metrics.column.rate}</th>
            <th scope="col">{metrics.column.share}</th>
            <th scope="col">{metrics.column.says}</th>
          </tr>
        </thead>
        <tbody>
          {group.rates.map((rate) => (
            <tr key={rate.rate}>
              <th scope="row">{metrics.rate[rate.rate]}</th>
              <td>
                <Rate rate={rate} />
              </td>
              <td className={styles.says}>{say(rate.says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Compared({ groups }: { readonly groups: readonly MetricGroup[] }) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const metricNames = groups.flatMap(({ counts }) => counts.map(({ metric }) => metric));
  const counted = [...new Set(metricNames)].filter((metric) => !isDivisorAlone(metric));
  const rates = [...new Set(groups.flatMap((group) => group.rates.map(({ rate }) => rate)))];
  return (
    <div className={styles.wide} role="region" aria-label={metrics.rateTable} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{metrics.column.row}</th>
            {rates.map((rate) => (
              <th key={rate} scope="col">
                {metrics.rate[rate]}
              </th>
            ))}
            {counted.map((metric) => (
              <th key={metric} scope="col" title={metric}>
                {metrics.metric[metric] ?? metric}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.value ?? ''}>
              <th scope="row">{group.value ?? metrics.allMail}</th>
              {rates.map((name) => (
                <td key={name}>
                  <Rate rate={group.rates.find(({ rate }) => rate === name)} />
                </td>
              ))}
              {counted.map((metric) => (
                <td key={metric}>
                  <Total series={group.counts.find((one) => one.metric === metric)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
