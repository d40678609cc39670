// The exact calls of a plan: what they do, how they are undone, how long they take, and Apply once it was confirmed.
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import type { SuppressionPreview } from '../../../../shared/health/suppression.ts';
import { activeProfile, copyText, useApp } from '../../../state/app.ts';
import { isReadOnly } from '../../../state/changes.ts';
import { go } from '../../../state/selection.ts';
import {
  closeSuppressionSheet,
  sendChanges,
  useSuppressionChanges,
  type SuppressionSheet,
} from '../../../state/suppression-changes.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { MonoText } from '../../../ui/mono-text.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { RunState } from './run-lines.tsx';
import sheetStyles from './change-sheet.module.css';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

type CallsStage = Extract<SuppressionSheet, { readonly stage: 'calls' }>;

export function CallSheet({ sheet }: { readonly sheet: CallsStage }) {
  const { say } = useWords();
  const { sheet: words } = useSuppressionWords();
  const { preview, failure, runId } = sheet;
  return (
    <div className={sheetStyles.sheet}>
      {preview === null && failure === null ? <SkeletonRows count={6} label={words.call(1)} /> : null}
      {preview === null ? null : <Calls preview={preview} />}
      {failure === null ? null : (
        <p className={styles.failure} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
      {runId === null ? <Confirmation sheet={sheet} /> : <Running runId={runId} total={sheet.plan.changes.length} />}
    </div>
  );
}

function Calls({ preview }: { readonly preview: SuppressionPreview }) {
  const { say, words: all } = useWords();
  const { sheet: words } = useSuppressionWords();
  const { operation, action, input, commandLine, count, takesMs, effect, undo, plan } = preview;
  return (
    <dl className={sheetStyles.call}>
      <dt>{words.effect}</dt>
      <dd>{say(effect)}</dd>
      <dt>{words.undo}</dt>
      <dd>{say(undo)}</dd>
      <dt>{words.call(count)}</dt>
      <dd>
        <code className={sheetStyles.operation} translate="no">
          {operation}
        </code>{' '}
        <span className={styles.quiet} translate="no">
          {plan.region}
        </span>
        <pre className={sheetStyles.input} aria-label={words.input} tabIndex={0} translate="no">
          {JSON.stringify(input, null, 2)}
        </pre>
        <span className={styles.quiet}>
          {words.needs(action)}
          {count === 1 ? null : <> · {words.takes(saySpan(takesMs, words))}</>}
        </span>
      </dd>
      <dt>{words.commandLine}</dt>
      <dd className={sheetStyles.command}>
        <MonoText text={commandLine} />
        <CopyButton
          text={commandLine}
          label={all.details.copy}
          copiedLabel={all.details.copied}
          onCopy={(text) => void copyText(text)}
          iconOnly
        />
      </dd>
    </dl>
  );
}

type SheetWords = ReturnType<typeof useSuppressionWords>['sheet'];

/** In the largest unit that does not round much away. */
export function saySpan(ms: number, words: SheetWords): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return words.seconds(seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60));
}

function Confirmation({ sheet: { preview, isSending } }: { readonly sheet: CallsStage }) {
  const { sheet: words } = useSuppressionWords();
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  const [typed, setTyped] = useState('');
  const wanted = preview?.typed ?? null;
  const ready = wanted !== null && typed.trim() === wanted && !isSending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void sendChanges(typed);
  };
  if (readOnly) return <Refused />;
  return (
    <form className={sheetStyles.confirm} onSubmit={submit}>
      {wanted === null ? null : (
        <TextInput
          label={words.type(wanted)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={sheetStyles.sheetActs}>
        <Button variant="default" onClick={closeSuppressionSheet}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={!ready}>
          {isSending ? words.applying : words.apply}
        </Button>
      </div>
    </form>
  );
}

function Refused() {
  const { sheet: words } = useSuppressionWords();
  const leave = () => {
    closeSuppressionSheet();
    go('profiles');
  };
  return (
    <div className={sheetStyles.confirm}>
      <p className={styles.failure}>
        <StateGlyph state="info" />
        <span>{words.readOnly}</span>
      </p>
      <div className={sheetStyles.sheetActs}>
        <Button variant="default" onClick={leave}>
          {words.toProfile}
        </Button>
        <Button variant="default" onClick={closeSuppressionSheet}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

function Running({ runId, total }: { readonly runId: string; readonly total: number }) {
  const { sheet: words, run: runWords } = useSuppressionWords();
  const run = useSuppressionChanges((state) => state.runs[runId]);
  return (
    <div className={sheetStyles.confirm}>
      {run === undefined ? <p className={styles.failure}>{runWords.progress(0, total)}</p> : <RunState run={run} />}
      <div className={sheetStyles.sheetActs}>
        <Button variant="default" onClick={closeSuppressionSheet}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
