// What happened, row by row: events with the receiver's words, and gaps with what may be behind them.
import { useState } from 'react';
import { useWords } from '../../../../text/words.tsx';
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { RecipientStory, TimelineGap } from '../../../../../shared/timeline.ts';
import { printDay, printTime } from './print-local.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { EntryRow, Since } from './entry-row.tsx';
import { rowsOfStory } from './rows-of-story.ts';
import styles from './timeline.module.css';
import { useSubjectWords } from './use-subject-words.ts';

/** Of thousands of opens, so many are drawn at a time. */
const step = 200;

type Props = { readonly story: RecipientStory; readonly sentAtMs: number | null };

export function StoryRows({ story, sentAtMs }: Props) {
  const { language } = useWords();
  const { timeline: words } = useSubjectWords();
  const [drawn, setDrawn] = useState(step);
  const advised = new Set(story.diagnosis.next.map(({ en }) => en));
  const rows = rowsOfStory(story, (atMs) => printDay(atMs, language));
  const startMs = sentAtMs ?? story.entries[0]?.event.atMs ?? 0;
  return (
    <>
      {story.entries.length === 0 ? <p className={styles.axisName}>{words.noEntries}</p> : null}
      <ol className={styles.rows}>
        {rows.slice(0, drawn).map((row, index) => {
          switch (row.kind) {
            case 'day':
              return (
                <li key={index} className={styles.day}>
                  {printDay(row.atMs, language)}
                </li>
              );
            case 'entry':
              return <EntryRow key={index} entry={row.entry} startMs={startMs} />;
            case 'gap':
              return <GapRow key={index} gap={row.gap} saysAgain={row.saysAgain} advised={advised} startMs={startMs} />;
            default:
              return assertNever(row);
          }
        })}
      </ol>
      {rows.length <= drawn ? null : (
        <button type="button" className={styles.asLink} onClick={() => setDrawn(drawn + step)}>
          {words.more(drawn, rows.length)}
        </button>
      )}
    </>
  );
}

type GapProps = {
  readonly gap: TimelineGap;
  readonly saysAgain: boolean;
  /** What the diagnosis says to do, which need not be read twice. */
  readonly advised: ReadonlySet<string>;
  readonly startMs: number;
};

function GapRow({ gap, saysAgain, advised, startMs }: GapProps) {
  const { say, language } = useWords();
  const { timeline: words } = useSubjectWords();
  const { fromMs, untilMs, says, reasons, next, isExpected = false } = gap;
  return (
    <li className={`${styles.row} ${isExpected ? styles.end : styles.gap}`}>
      <span className={styles.time}>
        <span>{printTime(fromMs, language)}</span>
        <Since atMs={fromMs} startMs={startMs} />
      </span>
      {isExpected ? <StateGlyph state="info" /> : <StateGlyph state="unknown" label={words.gap} />}
      <div className={styles.said}>
        <p>
          <strong>{say(says)}</strong>{' '}
          {untilMs === null && !isExpected ? <span className={styles.after}>{words.untilNow}</span> : null}
        </p>
        {saysAgain ? null : (
          <>
            <Sentences title={words.reasons} texts={reasons.map(say)} />
            <Sentences title={words.next} texts={next.filter(({ en }) => !advised.has(en)).map(say)} />
          </>
        )}
      </div>
    </li>
  );
}

function Sentences({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
