// One region among all: each cell fills as its panel is read.
import type { ReactNode } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { printFailure } from '../../../shared/failure.ts';
import type { Coverage } from '../../../shared/health/coverage.ts';
import type { Quota, RateName, Standing } from '../../../shared/health/standing.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { openRegion } from '../../state/health-place.ts';
import { healthOf, isBeingRead, useHealth, type Parts } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../text/words.tsx';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import styles from './account.module.css';
import { describeRegion } from './describe-region.ts';
import { rateGlyphs } from './standing/rate-levels.ts';
import { findingsOf, sumFindings } from './sum-findings.ts';

export const overviewColumns = ['region', 'status', 'quota', 'bounce', 'complaint', 'heard', 'worst'] as const;

export const regionLineId = (region: RegionName) => `region-line-${region}`;

type Props = { readonly region: RegionName; readonly selected: boolean };

export function RegionLine({ region, selected }: Props) {
  const { say } = useWords();
  const words = useWordsOf({ en: accountEn, ja: accountJa });
  const health = useHealth((state) => state.regions.find((one) => one.region === region)) ?? healthOf([], region);
  const reading = useHealth((state) => isBeingRead(state.reading, region, null));
  const { glyph, word } = describeRegion(health, { reading, words });
  const { standing, coverage } = health.parts;
  const coming = reading ? <span className={styles.coming} /> : <Quiet>{words.nav.unread}</Quiet>;
  const read = Object.keys(health.parts).length > 0;
  return (
    <div
      id={regionLineId(region)}
      role="row"
      aria-selected={selected}
      data-active={selected || undefined}
      className={styles.overviewLine}
      onClick={() => openRegion(region)}
    >
      <span role="rowheader" className={styles.cell} translate="no">
        {region}
      </span>
      <Cell glyph={glyph} title={health.failure === null ? word : say(printFailure(health.failure))}>
        {word}
      </Cell>
      {standing === undefined ? <Cell>{coming}</Cell> : <QuotaCell quota={standing.value.quota} />}
      {standing === undefined ? <Cell>{coming}</Cell> : <RateCell standing={standing.value} rate="bounce" />}
      {standing === undefined ? <Cell>{coming}</Cell> : <RateCell standing={standing.value} rate="complaint" />}
      {coverage === undefined ? <Cell>{coming}</Cell> : <HeardCell coverage={coverage.value} />}
      {read ? <WorstCell parts={health.parts} /> : <Cell>{coming}</Cell>}
    </div>
  );
}

type CellProps = { readonly glyph?: GlyphState; readonly title?: string; readonly children: ReactNode };

function Cell({ glyph, title, children }: CellProps) {
  return (
    <span role="gridcell" className={styles.cell} title={title}>
      {glyph === undefined ? null : <StateGlyph state={glyph} />}
      <span className={styles.cellText}>{children}</span>
    </span>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className={styles.quiet}>{children}</span>;
}

function QuotaCell({ quota }: { readonly quota: Quota | null }) {
  const { overview } = useWordsOf({ en: accountEn, ja: accountJa });
  if (quota === null || quota.sent === null) return <Cell glyph="unknown">{overview.unknown}</Cell>;
  if (quota.unlimited) return <Cell>{overview.unlimited}</Cell>;
  if (quota.max === null || quota.share === null) return <Cell glyph="unknown">{overview.unknown}</Cell>;
  return (
    <Cell title={overview.used(quota.sent, quota.max)}>
      {printPercent(quota.share)} <span className={styles.ofMax}>{overview.ofMax(quota.max)}</span>
    </Cell>
  );
}

function RateCell({ standing, rate }: { readonly standing: Standing; readonly rate: RateName }) {
  const { overview, level } = useWordsOf({ en: accountEn, ja: accountJa });
  if (!standing.rates.known) return <Cell glyph="unknown">{overview.unknown}</Cell>;
  const told = standing.rates.value.find((one) => one.rate === rate);
  const latest = told?.latest ?? null;
  if (told === undefined || latest === null || told.level === null) return <Cell glyph="none">{overview.noRate}</Cell>;
  return (
    <Cell glyph={rateGlyphs[told.level]} title={level[told.level]}>
      {printPercent(latest.fraction)}
    </Cell>
  );
}

/** The worst problem by its name; what is merely unknown has none yet, so that it is counted. */
function WorstCell({ parts }: { readonly parts: Parts }) {
  const { say } = useWords();
  const { overview, nav } = useWordsOf({ en: accountEn, ja: accountJa });
  const { worst, glyph, problems, unknowns } = sumFindings(findingsOf(parts));
  if (worst === null || worst.verdict !== 'fail') return <Cell glyph={glyph}>{nav.counted(problems, unknowns)}</Cell>;
  const more = problems > 1 ? overview.more(problems - 1) : '';
  return (
    <Cell glyph={glyph} title={`${say(worst.title)}${more}`}>
      {say(worst.title)}
      <Quiet>{more}</Quiet>
    </Cell>
  );
}

/** Who hears bounces: of how many ways to send. */
function HeardCell({ coverage }: { readonly coverage: Coverage }) {
  const { overview } = useWordsOf({ en: accountEn, ja: accountJa });
  const hearings = coverage.rows.map(({ cells }) => cells.BOUNCE.hearing);
  const count = (...wanted: readonly (typeof hearings)[number][]) =>
    hearings.filter((hearing) => wanted.includes(hearing)).length;
  if (hearings.length === 0)
    return coverage.gaps.length > 0 ? (
      <Cell glyph="unknown">{overview.unknown}</Cell>
    ) : (
      <Cell glyph="none">{overview.noRows}</Cell>
    );
  const glyph: GlyphState =
    count('unheard', 'broken') > 0
      ? 'high'
      : count('unknown') > 0
        ? 'unknown'
        : count('counted') > 0
          ? 'medium'
          : 'pass';
  return (
    <Cell glyph={glyph} title={overview.heardTip}>
      {overview.heard(count('heard'), hearings.length)}
    </Cell>
  );
}
