// What Athena would be asked and would scan, and the definition of the table, with its guarded making.
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { printFailure } from '../../../../../shared/failure.ts';
import { printBytes } from '../../../../../shared/print-bytes.ts';
import { activeProfile, copyText, useApp } from '../../../../state/app.ts';
import { isReadOnly } from '../../../../state/changes.ts';
import { createTable, useHistoryAthena } from '../../../../state/history-athena.ts';
import { rulesOf, useWorkGroups } from '../../../../state/history-work-groups.ts';
import { useWords } from '../../../../text/words.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { Fold } from '../../../../ui/fold.tsx';
import { joinSentences } from '../../../../ui/join-sentences.ts';
import { SkeletonRows } from '../../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import styles from './athena.module.css';
import { useAthenaWords } from './use-athena-words.ts';

export function AthenaPlanned() {
  const { say } = useWords();
  const words = useAthenaWords();
  const plan = useHistoryAthena((state) => state.plan);
  const isPlanning = useHistoryAthena((state) => state.isPlanning);
  const failure = useHistoryAthena((state) => state.failure);
  return (
    <>
      {isPlanning ? <SkeletonRows count={3} label={words.planning} /> : null}
      {failure === null ? null : (
        <p className={styles.line} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
      {plan === null ? null : (
        <section className={styles.plan} aria-label={words.size}>
          <p className={styles.line}>
            <StateGlyph state={plan.isAll ? 'info' : 'unknown'} />
            <strong>{say(plan.says)}</strong>
          </p>
          <OverLimit bytes={plan.bytes} />
          <Statement label={words.sql} text={plan.sql} />
          <Fold title={words.table}>
            <div className={styles.plan}>
              <p className={styles.says}>{words.tableHint}</p>
              <Statement label={words.ddl} text={plan.ddl.join(';\n\n')} />
              <Making />
            </div>
          </Fold>
        </section>
      )}
    </>
  );
}

/** What the work group would not let be scanned. */
function OverLimit({ bytes }: { readonly bytes: number | null }) {
  const words = useAthenaWords();
  const { region = '', workGroup: name = '' } = useHistoryAthena((state) => state.wish?.place) ?? {};
  const limit = useWorkGroups((state) => rulesOf(state, { region, name })?.limitBytes ?? null);
  if (bytes === null || limit === null || bytes <= limit) return null;
  return (
    <p className={styles.line} role="alert">
      <StateGlyph state="high" />
      <span>{words.overLimit(name, printBytes(limit))}</span>
    </p>
  );
}

function Statement({ label, text }: { readonly label: string; readonly text: string }) {
  const { words } = useWords();
  const { copy } = useAthenaWords();
  return (
    <div className={styles.statement}>
      <header>
        <h3>{label}</h3>
        <CopyButton text={text} label={copy} copiedLabel={words.details.copied} onCopy={(sql) => void copyText(sql)} />
      </header>
      <pre aria-label={label} tabIndex={0} translate="no">
        {text}
      </pre>
    </div>
  );
}

function Making() {
  const { language } = useWords();
  const words = useAthenaWords();
  const place = useHistoryAthena((state) => state.wish?.place);
  const isCreating = useHistoryAthena((state) => state.isCreating);
  const isCreated = useHistoryAthena((state) => state.isCreated);
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  const [typed, setTyped] = useState('');
  if (place === undefined) return null;
  const name = `${place.database}.${place.table}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === name) void createTable(typed.trim());
  };
  if (readOnly || isCreated)
    return (
      <p className={styles.line} role="status">
        <StateGlyph state={readOnly ? 'info' : 'pass'} />
        <span>{readOnly ? words.readOnly : joinSentences([words.created(name), words.undo(name)], language)}</span>
      </p>
    );
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        size="xs"
        label={words.type(name)}
        description={words.undo(name)}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="default" loading={isCreating} disabled={typed.trim() !== name}>
          {isCreating ? words.creating : words.create}
        </Button>
      </div>
    </form>
  );
}
