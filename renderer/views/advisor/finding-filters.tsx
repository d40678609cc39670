// The counts, each a link to what it counts, and the filters of the findings.
import { TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Finding, Severity } from '../../../shared/finding.ts';
import { filter, granted, useSelection, verdictFilters, type VerdictFilter } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { Tip } from '../../ui/tip.tsx';
import { countSeverities, countVerdicts } from './choose-findings.ts';
import styles from './findings.module.css';

export function FindingFilters({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div className={styles.filters}>
      <div className={styles.filterRow}>
        <SeverityCounts findings={findings} />
        <Search />
      </div>
      <div className={styles.filterRow}>
        <VerdictChips findings={findings} />
        <SetElsewhere />
      </div>
    </div>
  );
}

function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = useWords();
  const chosen = useSelection(({ filters }) => filters.severity);
  const counts = countSeverities(findings);
  const unknown = countVerdicts(findings).unknown;
  const toggle = (severity: Severity) => filter({ severity: chosen === severity ? null : severity });
  return (
    <div className={styles.counts} role="group" aria-label={words.findings.bySeverity}>
      {counts.length === 0 ? <span className={styles.noProblems}>{words.findings.noProblems}</span> : null}
      {counts.map(([severity, count]) => (
        <button
          key={severity}
          type="button"
          className={styles.count}
          aria-pressed={chosen === severity}
          onClick={() => toggle(severity)}
        >
          <StateGlyph state={severity} />
          <Counted count={count} name={words.severity[severity]} />
        </button>
      ))}
      {unknown === 0 ? null : (
        <button
          type="button"
          className={styles.count}
          onClick={() => filter({ severity: null, verdicts: ['unknown'] })}
        >
          <StateGlyph state="unknown" />
          <Counted count={unknown} name={words.verdict.unknown} />
        </button>
      )}
    </div>
  );
}

/** The word gives way where the pane is narrow; the shape stays. */
function Counted({ count, name }: { readonly count: number; readonly name: string }) {
  const { language } = useWords();
  return (
    <>
      {count.toLocaleString(language)} <span className={styles.countName}>{name}</span>
    </>
  );
}

function Search() {
  const { words } = useWords();
  const search = useSelection(({ filters }) => filters.search);
  const wish = useSelection((state) => state.wish);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wish?.what !== 'find') return;
    granted();
    field.current?.select();
  }, [wish]);
  return (
    <Tip label={words.findings.search} keys="mod+F">
      <TextInput
        ref={field}
        className={styles.search ?? ''}
        aria-label={words.findings.search}
        placeholder={words.findings.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={search}
        onChange={(event) => filter({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          filter({ search: '' });
        }}
      />
    </Tip>
  );
}

function VerdictChips({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = useWords();
  const { verdicts, severity } = useSelection(({ filters }) => filters);
  const counts = countVerdicts(findings);
  const toggle = (one: VerdictFilter) =>
    filter({
      severity: null,
      verdicts: verdicts.includes(one) ? verdicts.filter((other) => other !== one) : [...verdicts, one],
    });
  return (
    <div className={styles.chips} role="group" aria-label={words.findings.byVerdict}>
      {verdictFilters.map((one) => (
        <Chip key={one} on={severity === null && verdicts.includes(one)} onToggle={() => toggle(one)}>
          {words.findings.chips[one]} <span className={styles.number}>{counts[one]}</span>
        </Chip>
      ))}
    </div>
  );
}

/** The filters that are set elsewhere, each to be taken off here. */
function SetElsewhere() {
  const { words } = useWords();
  const { topic, severity } = useSelection(({ filters }) => filters);
  return (
    <>
      {topic === null ? null : (
        <Chip on onToggle={() => filter({ topic: null })}>
          {words.findings.only(words.topic[topic])}
          <IconX size={12} aria-hidden />
        </Chip>
      )}
      {severity === null ? null : (
        <Chip on onToggle={() => filter({ severity: null })}>
          {words.findings.only(words.severity[severity])}
          <IconX size={12} aria-hidden />
        </Chip>
      )}
    </>
  );
}
