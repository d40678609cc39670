// The bounce and the complaint rate over two weeks, each against the lines at which AWS acts, beside our own count.
import type { Known } from '../../../../shared/health/known.ts';
import type { OwnRate, RateName, ReputationRate } from '../../../../shared/health/standing.ts';
import { printPercent } from '../../../../shared/print-percent.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { printBothTimes } from '../../../ui/print-time.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { chartRate, type RateChart } from './chart-rate.ts';
import { rateGlyphs } from './rate-levels.ts';
import styles from './standing.module.css';

type Props = {
  readonly rates: Known<readonly ReputationRate[]>;
  readonly own: Known<readonly OwnRate[]>;
  readonly readAtMs: number;
};

const shown: readonly RateName[] = ['bounce', 'complaint'];

export function RateCharts({ rates, own, readAtMs }: Props) {
  return (
    <div className={styles.charts}>
      {shown.map((rate) => (
        <RateSection
          key={rate}
          rate={rate}
          told={rates.known ? rates.value.find((one) => one.rate === rate) : undefined}
          own={own.known ? own.value.find((one) => one.rate === rate) : undefined}
          known={rates.known}
          readAtMs={readAtMs}
        />
      ))}
    </div>
  );
}

type SectionProps = {
  readonly rate: RateName;
  readonly told: ReputationRate | undefined;
  readonly own: OwnRate | undefined;
  /** False: AWS's figure could not be asked for, which is not the same as none. */
  readonly known: boolean;
  readonly readAtMs: number;
};

function RateSection({ rate, told, own, known, readAtMs }: SectionProps) {
  const { say } = useWords();
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  const { rates: said } = words;
  const chart = chartRate({ rate, told, own, readAtMs }, { words, print: printPercent });
  return (
    <section className={styles.rate} aria-label={said.name[rate]}>
      {chart.lines.length === 0 ? (
        <div className={styles.rateHead}>
          <h2 className={styles.rateTitle}>{said.name[rate]}</h2>
          <Now told={told} known={known} />
        </div>
      ) : (
        <Drawn chart={chart} title={said.name[rate]} told={told} known={known} />
      )}
      {known ? null : <p className={styles.none}>{said.notAsked}</p>}
      {known && (told?.latest ?? null) === null ? <p className={styles.none}>{said.noData}</p> : null}
      {own === undefined ? null : (
        <p className={styles.own}>
          <strong>
            {own.fraction === null ? said.ownNone : said.own(printPercent(own.fraction), own.counted, own.of)}
          </strong>{' '}
          {say(own.says)}
        </p>
      )}
    </section>
  );
}

type NowProps = Pick<SectionProps, 'told' | 'known'>;

function Now({ told, known }: NowProps) {
  const { language } = useWords();
  const { rates: said, level } = useWordsOf({ en: accountEn, ja: accountJa });
  const latest = told?.latest ?? null;
  if (latest === null || told === undefined || told.level === null)
    return (
      <span className={styles.rateNow}>
        <StateGlyph state={known ? 'none' : 'unknown'} />
        <span className={styles.quiet}>{known ? said.noLatest : said.unknown}</span>
      </span>
    );
  return (
    <span className={styles.rateNow}>
      <StateGlyph state={rateGlyphs[told.level]} />
      <strong className={styles.figure}>{printPercent(latest.fraction)}</strong>
      <span>{level[told.level]}</span>
      <span className={styles.quiet}>{said.at(printBothTimes(latest.atMs, language))}</span>
    </span>
  );
}

type DrawnProps = NowProps & {
  readonly chart: RateChart;
  readonly title: string;
};

function Drawn({ chart, title, told, known }: DrawnProps) {
  const { language } = useWords();
  const { chart: said, rates } = useWordsOf({ en: accountEn, ja: accountJa });
  const { lines, marks, range, label } = chart;
  return (
    <ChartFigure
      title={title}
      label={label}
      valueAxis={rates.axis}
      lines={lines}
      marks={marks}
      range={range}
      print={printPercent}
      words={said}
      language={language}
      height={190}
    >
      <Now told={told} known={known} />
    </ChartFigure>
  );
}
