// Finds entries by any part of an address, by reason and by date.
import { SegmentedControl, TextInput } from '@mantine/core';
import { suppressionReasons } from '../../../../shared/health/suppression.ts';
import { filterSuppression, useSuppression, type ListFacts } from '../../../state/suppression.ts';
import { FindField } from '../../../ui/find-field.tsx';
import { useSoughtField } from '../../../ui/use-sought-field.ts';
import { dayEndMs, dayStartMs, printDay } from './days.ts';
import styles from './suppressed-list.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

export function ListFilter({ facts }: { readonly facts: ListFacts }) {
  const { list, reason: reasonWords } = useSuppressionWords();
  const { reason, sinceMs, untilMs } = useSuppression((state) => state.filter);
  return (
    <div className={styles.filters}>
      <Search />
      <SegmentedControl
        aria-label={list.reasons}
        size="xs"
        data={[
          { value: '', label: list.anyReason },
          ...suppressionReasons.map((name) => ({ value: name, label: reasonWords[name] })),
        ]}
        value={reason ?? ''}
        onChange={(value) => filterSuppression({ reason: suppressionReasons.find((name) => name === value) ?? null })}
      />
      <Day label={list.since} atMs={sinceMs} onPick={(day) => filterSuppression({ sinceMs: dayStartMs(day) })} />
      <Day label={list.until} atMs={untilMs} onPick={(day) => filterSuppression({ untilMs: dayEndMs(day) })} />
      <span className={styles.count} role="status">
        {list.count(facts.matching, facts.total)}
      </span>
    </div>
  );
}

type DayProps = { readonly label: string; readonly atMs: number | null; readonly onPick: (day: string) => void };

function Day({ label, atMs, onPick }: DayProps) {
  return (
    <label className={styles.day}>
      {label}
      <TextInput
        type="date"
        size="xs"
        value={atMs === null ? '' : printDay(atMs)}
        onChange={(event) => onPick(event.currentTarget.value)}
      />
    </label>
  );
}

function Search() {
  const { list } = useSuppressionWords();
  const typed = useSuppression(({ filter }) => filter.typed);
  const field = useSoughtField(useSuppression((state) => state.sought));
  return (
    <FindField
      box={field}
      className={styles.search}
      label={list.find}
      value={typed}
      onType={(now) => filterSuppression({ typed: now })}
      onLeave={focusTable}
    />
  );
}

function focusTable(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus();
}
