// The exact calls of a change to a suppression list: what they do, how they are undone, and Apply once it was confirmed.
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { printFailure, type Failure } from '../../shared/failure.ts';
import type { SuppressionPreview, SuppressionProgress } from '../../shared/health/suppression.ts';
import { suppressionEn } from '../text/suppression-en.ts';
import { suppressionJa } from '../text/suppression-ja.ts';
import { useWords, useWordsOf } from '../text/words.tsx';
import { SkeletonRows } from '../ui/skeleton-rows.tsx';
import { StateGlyph } from '../ui/state-glyph.tsx';
import { CallsOfChange, ExactCalls } from './exact-calls.tsx';
import styles from './suppression-call.module.css';
import { SuppressionRun } from './suppression-run.tsx';

const both = { en: suppressionEn, ja: suppressionJa };

type Props = {
  /** Null until main has answered. */
  readonly preview: SuppressionPreview | null;
  readonly failure: Failure | null;
  readonly isSending: boolean;
  readonly isReadOnly: boolean;
  /** Of the addresses, once it runs. */
  readonly total: number;
  readonly isRunning: boolean;
  /** Null before the first word of it. */
  readonly run: SuppressionProgress | null;
  readonly onApply: (typed: string) => void;
  readonly onStop: (runId: string) => void;
  readonly onProfile: () => void;
  readonly onClose: () => void;
};

export function SuppressionCall(props: Props) {
  const { say } = useWords();
  const { sheet: words } = useWordsOf(both);
  const { preview, failure, isRunning, isReadOnly } = props;
  return (
    <div className={styles.sheet}>
      {preview === null && failure === null ? <SkeletonRows count={6} label={words.call(1)} /> : null}
      {preview === null ? null : <Calls preview={preview} />}
      {failure === null ? null : (
        <p className={styles.failure} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
      {isRunning ? <Running {...props} /> : isReadOnly ? <Refused {...props} /> : <Confirmation {...props} />}
    </div>
  );
}

function Calls({ preview }: { readonly preview: SuppressionPreview }) {
  const { sheet: words } = useWordsOf(both);
  const { count, takesMs, plan } = preview;
  return (
    <CallsOfChange {...preview} title={words.call(count)}>
      <ExactCalls
        calls={[preview]}
        region={plan.region}
        note={count === 1 ? null : words.takes(saySpan(takesMs, words))}
      />
    </CallsOfChange>
  );
}

type SheetWords = (typeof suppressionEn)['sheet'];

/** In the largest unit that does not round much away. */
export function saySpan(ms: number, words: SheetWords): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return words.seconds(seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60));
}

function Confirmation({
  preview,
  isSending,
  onApply,
  onClose,
}: Pick<Props, 'preview' | 'isSending' | 'onApply' | 'onClose'>) {
  const { sheet: words } = useWordsOf(both);
  const [typed, setTyped] = useState('');
  const wanted = preview?.typed ?? null;
  const ready = wanted !== null && typed.trim() === wanted && !isSending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onApply(typed);
  };
  return (
    <form className={styles.confirm} onSubmit={submit}>
      {wanted === null ? null : (
        <TextInput
          label={words.type(wanted)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={styles.sheetActs}>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={!ready}>
          {isSending ? words.applying : words.apply}
        </Button>
      </div>
    </form>
  );
}

function Refused({ onProfile, onClose }: Pick<Props, 'onProfile' | 'onClose'>) {
  const { sheet: words } = useWordsOf(both);
  return (
    <div className={styles.confirm}>
      <p className={styles.failure}>
        <StateGlyph state="info" />
        <span>{words.readOnly}</span>
      </p>
      <div className={styles.sheetActs}>
        <Button variant="default" onClick={onProfile}>
          {words.toProfile}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

function Running({ run, total, onStop, onClose }: Pick<Props, 'run' | 'total' | 'onStop' | 'onClose'>) {
  const { sheet: words, run: runWords } = useWordsOf(both);
  return (
    <div className={styles.confirm}>
      {run === null ? (
        <p className={styles.failure}>{runWords.progress(0, total)}</p>
      ) : (
        <SuppressionRun run={run} onStop={onStop} />
      )}
      <div className={styles.sheetActs}>
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
