// The sheet of one change: what it does, how it is undone, the exact call, and Apply once the name was typed.
import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { printFailure } from '../../../shared/failure.ts';
import { CallsOfChange, ExactCalls } from '../../details/exact-calls.tsx';
import { activeProfile, useApp } from '../../state/app.ts';
import { applyChange, closeSheet, isReadOnly, previewChange, useChanges, type Sheet } from '../../state/changes.ts';
import { go } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './changes-panel.module.css';
import { nameChange } from './name-change.ts';

export function ChangeSheet() {
  const { words } = useWords();
  const sheet = useChanges((state) => state.sheet);
  const title = sheet === null ? '' : nameChange(sheet.change, sheet.mailFrom, words.identities.changes.name);
  return (
    <Modal
      opened={sheet !== null}
      onClose={closeSheet}
      title={title}
      size={640}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {sheet === null ? null : <SheetBody sheet={sheet} />}
    </Modal>
  );
}

/** A domain that does not stand yet is a proposal, which may be typed over. */
function isNewMailFrom({ change, mailFrom }: Sheet): boolean {
  return change.kind === 'mail-from' && change.domain !== null && change.domain !== mailFrom?.domain;
}

function SheetBody({ sheet }: { readonly sheet: Sheet }) {
  const { words, say } = useWords();
  const { call, failure, done } = sheet;
  return (
    <div className={styles.sheet}>
      {isNewMailFrom(sheet) && done === null ? <MailFromField sheet={sheet} /> : null}
      {call === null && failure === null ? <SkeletonRows count={6} label={words.identities.changes.call} /> : null}
      {call === null ? null : (
        <CallsOfChange {...call} title={words.identities.changes.call}>
          <ExactCalls calls={[call]} region={call.identity.region} />
        </CallsOfChange>
      )}
      {failure === null ? null : (
        <p className={styles.failure} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
      {done === null ? <Confirmation sheet={sheet} /> : <Done sheet={sheet} />}
    </div>
  );
}

function MailFromField({ sheet: { identity, change, mailFrom } }: { readonly sheet: Sheet }) {
  const { words } = useWords();
  const proposed = change.kind === 'mail-from' ? (change.domain ?? '') : '';
  const [typed, setTyped] = useState(proposed);
  const take = () => {
    const domain = typed.trim();
    if (change.kind === 'mail-from' && domain !== '' && domain !== proposed)
      void previewChange({ identity, change: { ...change, domain }, mailFrom });
  };
  return (
    <TextInput
      label={words.identities.changes.mailFromDomain}
      value={typed}
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

function Confirmation({ sheet }: { readonly sheet: Sheet }) {
  const { words } = useWords();
  const { changes } = words.identities;
  const readOnly = useApp(({ app }) => app !== null && isReadOnly(activeProfile(app)));
  const [typed, setTyped] = useState('');
  const { name } = sheet.identity;
  const ready = typed.trim() === name && sheet.call !== null && !sheet.applying;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void applyChange(typed);
  };
  if (readOnly) return <Refused />;
  return (
    <form className={styles.confirm} onSubmit={submit}>
      <TextInput
        label={changes.confirm(name)}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button variant="default" onClick={closeSheet}>
          {changes.cancel}
        </Button>
        <Button type="submit" disabled={!ready}>
          {sheet.applying ? changes.applying : changes.apply}
        </Button>
      </div>
    </form>
  );
}

function Refused() {
  const { words } = useWords();
  const { changes } = words.identities;
  const leave = () => {
    closeSheet();
    go('profiles');
  };
  return (
    <div className={styles.confirm}>
      <p className={styles.refused}>
        <StateGlyph state="info" />
        <span>{changes.readOnly}</span>
      </p>
      <div className={styles.acts}>
        <Button variant="default" onClick={leave}>
          {changes.toProfile}
        </Button>
        <Button variant="default" onClick={closeSheet}>
          {changes.close}
        </Button>
      </div>
    </div>
  );
}

function Done({ sheet: { done } }: { readonly sheet: Sheet }) {
  const { words, say } = useWords();
  const { changes } = words.identities;
  if (done === null) return null;
  return (
    <div className={styles.confirm}>
      <p className={styles.refused} role="status">
        <StateGlyph state={done.result === 'done' ? 'pass' : 'high'} />
        <span>
          {done.result === 'done' ? changes.done : changes.failed} {done.message === null ? '' : say(done.message)}{' '}
          {done.requestId === null ? null : <span className={styles.quiet}>{changes.requestId(done.requestId)}</span>}
        </span>
      </p>
      <div className={styles.acts}>
        <Button onClick={closeSheet}>{changes.close}</Button>
      </div>
    </div>
  );
}
