// A sending domain: what stood out, how its mail goes at each receiver, the causes of what went wrong, and all over time.
import { Button, SegmentedControl } from '@mantine/core';
import { IconStethoscope } from '@tabler/icons-react';
import type { DomainPage } from '../../../../../shared/history/pages.ts';
import { showFindings } from '../../../../state/follow-link.ts';
import { chooseStretch, stretchDays, type StretchDays } from '../../../../state/history-subject.ts';
import { showTroubled } from '../../../../state/show-rows.ts';
import { useWords } from '../../../../text/words.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { printUtcDay } from '../../../../ui/print-time.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { CauseTable } from './cause-table.tsx';
import { CountsStrip } from './counts-strip.tsx';
import { RatesChart, ReceiversChart } from './domain-charts.tsx';
import styles from './pages.module.css';
import { ReceiverTable } from './receiver-table.tsx';
import { usePagesWords } from './use-subject-words.ts';

type Props = { readonly page: DomainPage; readonly days: StretchDays };

export function DomainView({ page, days }: Props) {
  const { domain: words } = usePagesWords();
  const { counts } = page;
  return (
    <div className={styles.page}>
      <DomainHead page={page} days={days} />
      {counts.sent === 0 && page.causes.length === 0 ? (
        <EmptyState title={words.noMail} body={words.noMailBody} />
      ) : (
        <>
          <Incident page={page} />
          <CountsStrip counts={counts} />
          <RatesChart page={page} />
          <section className={styles.part} aria-label={words.receivers}>
            <h2 className={styles.partTitle}>{words.receivers}</h2>
            <ReceiverTable page={page} />
          </section>
          <section className={styles.part} aria-label={words.causes}>
            <h2 className={styles.partTitle}>{words.causes}</h2>
            <CauseTable page={page} />
          </section>
          <ReceiversChart page={page} />
        </>
      )}
    </div>
  );
}

function DomainHead({ page: { domain, fromMs, untilMs }, days }: Props) {
  const { language } = useWords();
  const { domain: words } = usePagesWords();
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <StrangerText text={domain} />
      </h1>
      <span className={styles.quiet}>
        {words.range(printUtcDay(fromMs, language), printUtcDay(Math.max(fromMs, untilMs - 1), language))}
      </span>
      <span className={styles.grow} />
      <span className={styles.controls}>
        <SegmentedControl
          size="xs"
          aria-label={words.stretch}
          data={stretchDays.map((one) => ({
            value: String(one),
            label: one === null ? words.all : words.days(one),
          }))}
          value={String(days)}
          onChange={(value) => chooseStretch(stretchDays.find((one) => String(one) === value) ?? null)}
        />
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconStethoscope size={14} aria-hidden />}
          onClick={() => void showFindings(domain)}
        >
          {words.advisor}
        </Button>
      </span>
    </header>
  );
}

function Incident({ page: { domain, incident } }: Pick<Props, 'page'>) {
  const { say } = useWords();
  const { domain: words } = usePagesWords();
  if (incident === null) return null;
  const { fromMs, untilMs, says } = incident;
  return (
    <section className={styles.incident} aria-label={words.incident}>
      <StateGlyph state="high" size={18} />
      <p className={styles.incidentSays}>{say(says)}</p>
      <Button variant="default" onClick={() => showTroubled({ domain, stretch: { fromMs, untilMs } })}>
        {words.showMessages}
      </Button>
    </section>
  );
}
