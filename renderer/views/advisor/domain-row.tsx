// One domain of the list: its worst state as a shape and a word, and the age of its report.
import type { ReportSummary } from '../../../shared/report.ts';
import { useReports } from '../../state/reports.ts';
import { isWaiting, useRun } from '../../state/run.ts';
import { selectDomain, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import styles from './domain-pane.module.css';

type Props = { readonly domain: string; readonly index: number; readonly count: number; readonly top: number };

export function DomainRow({ domain, index, count, top }: Props) {
  const { language } = useWords();
  const summary = useReports((state) => state.summaries[domain]);
  const selected = useSelection((state) => state.domain === domain);
  const { glyph, word } = useRowState(domain, summary);
  return (
    <div
      id={`domain-${index}`}
      role="option"
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-active={selected || undefined}
      className={styles.domain}
      style={{ transform: `translateY(${top}px)` }}
      title={summary !== undefined && summary.unicode !== domain ? `${summary.unicode} (${domain})` : domain}
      onClick={() => void selectDomain(domain)}
    >
      <StateGlyph state={glyph} />
      <span className={styles.name} translate="no">
        {summary?.unicode ?? domain}
        {summary !== undefined && summary.unicode !== domain ? <span className={styles.alabel}>{domain}</span> : null}
      </span>
      <span className={styles.word}>{word}</span>
      {summary === undefined ? null : (
        <span className={styles.age}>
          <TimeAgo atMs={summary.finishedAtMs} language={language} short />
        </span>
      )}
    </div>
  );
}

function useRowState(
  domain: string,
  summary: ReportSummary | undefined,
): { readonly glyph: GlyphState; readonly word: string } {
  const { words } = useWords();
  const waiting = useRun((state) => isWaiting(state.runs, domain));
  const failed = useReports((state) => state.failures[domain] !== undefined);
  if (waiting) return { glyph: 'running', word: words.list.running };
  if (failed) return { glyph: 'error', word: words.list.failed };
  if (summary === undefined) return { glyph: 'none', word: '' };
  return { glyph: summary.worst, word: words.state[summary.worst] };
}
