// Where domains are typed or pasted, one or many, with the options of the audit beside it.
import { TextInput } from '@mantine/core';
import { IconCornerDownLeft, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { printFailure, type Failure } from '../../../shared/failure.ts';
import { audit, nothingAsked, splitNames } from '../../state/audit.ts';
import { granted, useSelection } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { Tip } from '../../ui/tip.tsx';
import { AuditOptions } from './audit-options.tsx';
import styles from './domain-pane.module.css';

export function AddField() {
  const { words, say } = useWords();
  const { typed, change, asked, setAsked, failure, submit } = useAdding();
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.row}>
        <NameField typed={typed} onChange={change} failed={failure !== null} />
        <AuditOptions asked={asked} onChange={setAsked} label={words.options.title} />
      </div>
      {failure === null ? null : (
        <p id={failureId} role="alert" className={styles.error}>
          {say(printFailure(failure))}
        </p>
      )}
    </form>
  );
}

const failureId = 'add-failure';

function useAdding() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(nothingAsked);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (value: string) => {
    setTyped(value);
    setFailure(null);
  };
  const submit = async () => {
    const names = splitNames(typed);
    if (names.length === 0) return;
    const wrong = await audit(names, asked);
    setFailure(wrong);
    if (wrong !== null) return;
    setTyped('');
    setAsked(nothingAsked);
  };
  return { typed, change, asked, setAsked, failure, submit };
}

type NameFieldProps = {
  readonly typed: string;
  readonly onChange: (value: string) => void;
  readonly failed: boolean;
};

function NameField({ typed, onChange, failed }: NameFieldProps) {
  const { words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const wish = useSelection((state) => state.wish);
  useEffect(() => {
    if (wish?.what !== 'add') return;
    granted();
    field.current?.select();
  }, [wish]);
  return (
    <Tip label={words.list.addHint} keys="mod+N">
      <TextInput
        ref={field}
        className={styles.grow}
        aria-label={words.list.add}
        placeholder={words.list.addPlaceholder}
        leftSection={<IconPlus size={14} aria-hidden />}
        rightSection={typed.trim() === '' ? null : <Submit label={words.list.audit} />}
        value={typed}
        error={failed}
        aria-describedby={failed ? failureId : undefined}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onPaste={(event) => keepLineBreaks(event, onChange)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
      />
    </Tip>
  );
}

function Submit({ label }: { readonly label: string }) {
  return (
    <button type="submit" className={styles.icon} aria-label={label} title={label}>
      <IconCornerDownLeft size={14} aria-hidden />
    </button>
  );
}

/** A one-line field would glue pasted lines together; here each line break becomes a space. */
function keepLineBreaks(event: ClipboardEvent<HTMLInputElement>, change: (value: string) => void): void {
  const pasted = event.clipboardData.getData('text');
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const before = value.slice(0, selectionStart ?? value.length);
  const after = value.slice(selectionEnd ?? value.length);
  change(`${before}${pasted.replace(/\s+/g, ' ').trim()}${after}`);
}
