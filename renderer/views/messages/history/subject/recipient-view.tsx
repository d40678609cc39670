// One address: how mail to it goes, whether it is suppressed, and every message that was sent there.
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { RecipientPage } from '../../../../../shared/history/pages.ts';
import { useSurroundings } from '../../../../details/surroundings.tsx';
import { showHistory } from '../../../../state/history.ts';
import { refreshSubject } from '../../../../state/history-subject.ts';
import { useSuppressionChanges } from '../../../../state/suppression-changes.ts';
import { useWords } from '../../../../text/words.tsx';
import { ChartFigure } from '../../../../ui/chart-figure.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { printUtcDay } from '../../../../ui/print-time.ts';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { useListWords } from '../use-history-words.ts';
import { chartDays, daysRange, numberOf } from './chart-days.ts';
import { CountsStrip } from './counts-strip.tsx';
import { MessageTable } from './message-table.tsx';
import styles from './pages.module.css';
import { RemovalSheet } from './removal-sheet.tsx';
import { SuppressionLines } from './suppression-lines.tsx';
import { useChartWords } from './use-chart-words.ts';
import { usePagesWords } from './use-subject-words.ts';

export function RecipientView({ page }: { readonly page: RecipientPage }) {
  useRemovals(page.address);
  return (
    <div className={styles.page}>
      <RecipientParts page={page} />
      <RemovalSheet />
    </div>
  );
}

/** Another look once the address was taken off the list. */
function useRemovals(address: string): void {
  const ended = useSuppressionChanges(
    ({ runs }) => Object.values(runs).filter(({ ended: how }) => how !== null).length,
  );
  useEffect(() => {
    if (ended > 0) void refreshSubject();
  }, [ended, address]);
}

/** Fewer are told by their list. */
const fewMessages = 5;

export function RecipientParts({ page }: { readonly page: RecipientPage }) {
  const { say } = useWords();
  const { recipient: words } = usePagesWords();
  const { address, counts, trend, suppression, gaps, rows, total } = page;
  return (
    <>
      <RecipientHead page={page} />
      {trend === null ? null : <p className={styles.trend}>{say(trend)}</p>}
      <CountsStrip counts={counts} />
      <section className={styles.part} aria-label={words.suppression}>
        <h2 className={styles.partTitle}>{words.suppression}</h2>
        <SuppressionLines address={address} suppression={suppression} gaps={gaps} />
      </section>
      {counts.sent < fewMessages ? null : <RecipientDays days={page.days} />}
      <section className={styles.part} aria-label={words.messages}>
        <div className={styles.partHead}>
          <h2 className={styles.partTitle}>{words.messages}</h2>
          <span className={styles.quiet}>{words.shown(rows.length, total)}</span>
          {rows.length === total ? null : (
            <Button variant="default" size="compact-xs" onClick={() => showHistory(address)}>
              {words.showAll}
            </Button>
          )}
        </div>
        <MessageTable rows={rows} />
      </section>
    </>
  );
}

function RecipientHead({ page: { address, family } }: { readonly page: Pick<RecipientPage, 'address' | 'family'> }) {
  const { words: all } = useWords();
  const { copy } = useSurroundings();
  const { recipient: words } = usePagesWords();
  const { family: families } = useListWords();
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <StrangerText text={address} />
      </h1>
      <CopyButton text={address} label={all.details.copy} copiedLabel={all.details.copied} onCopy={copy} iconOnly />
      <span className={styles.quiet}>
        {words.receiver}: {families[family]}
      </span>
    </header>
  );
}

function RecipientDays({ days }: Pick<RecipientPage, 'days'>) {
  const { language } = useWords();
  const { recipient: words, counts } = usePagesWords();
  const chart = useChartWords();
  // One day is told by the counts.
  if (days.length < 2) return null;
  const range = daysRange(days);
  const lines = (['sent', 'delivered', 'bounced'] as const).map((key, look) =>
    chartDays(days, range, {
      key,
      label: counts[key],
      look,
      valueOf: (some) => (some === undefined ? 0 : key === 'sent' ? some.sent : numberOf(some, key)),
    }),
  );
  return (
    <ChartFigure
      title={words.days}
      label={words.daysLabel(printUtcDay(range.fromMs, language), printUtcDay(range.toMs, language))}
      valueAxis={words.axis}
      lines={lines}
      range={range}
      print={(value) => value.toLocaleString(language)}
      words={chart}
      language={language}
      whole
      height={150}
    />
  );
}
