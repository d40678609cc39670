// What DNS alone cannot tell an audit: the DKIM selectors and the MAIL FROM domain.
import { Button, Popover, Textarea, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { splitNames, type Asked } from '../../state/audit.ts';
import { useWords } from '../../text/words.tsx';
import { HeaderReader } from './header-reader.tsx';
import paneStyles from './domain-pane.module.css';
import styles from './audit-options.module.css';

type Props = {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  readonly label: string;
  /** Where given, a button audits at once; otherwise the options wait for the next audit. */
  readonly onRun?: (asked: Asked) => void;
};

export function AuditOptions({ asked, onChange, label, onRun }: Props) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const set = asked.selectors.length > 0 || asked.mailFrom !== null;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={360} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={paneStyles.icon}
          aria-label={set && onRun === undefined ? `${label}: ${words.options.set}` : label}
          title={label}
          data-set={(set && onRun === undefined) || undefined}
          onClick={() => setOpen(!open)}
        >
          <IconAdjustmentsHorizontal size={16} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <OptionsForm
          asked={asked}
          onDone={(next) => {
            setOpen(false);
            onChange(next);
            onRun?.(next);
          }}
          doneLabel={onRun === undefined ? words.options.apply : words.options.run}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type FormProps = {
  readonly asked: Asked;
  readonly onDone: (asked: Asked) => void;
  readonly doneLabel: string;
};

function OptionsForm({ asked, onDone, doneLabel }: FormProps) {
  const { words } = useWords();
  const [selectors, setSelectors] = useState(asked.selectors.join(' '));
  const [mailFrom, setMailFrom] = useState(asked.mailFrom ?? '');
  const addSelectors = (found: readonly string[]) =>
    setSelectors((now) => [...new Set([...splitNames(now), ...found])].join(' '));
  const done = () => {
    const named = mailFrom.trim();
    onDone({ selectors: splitNames(selectors), mailFrom: named === '' ? null : named });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        // The popover stands inside the add field's own form.
        event.preventDefault();
        event.stopPropagation();
        done();
      }}
    >
      <Textarea
        label={words.options.selectors}
        description={words.options.selectorsHint}
        autosize
        minRows={1}
        maxRows={4}
        spellCheck={false}
        value={selectors}
        onChange={(event) => setSelectors(event.currentTarget.value)}
      />
      <HeaderReader onFound={addSelectors} />
      <TextInput
        label={words.options.mailFrom}
        description={words.options.mailFromHint}
        placeholder="bounce.example.com"
        spellCheck={false}
        value={mailFrom}
        onChange={(event) => setMailFrom(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit">{doneLabel}</Button>
      </div>
    </form>
  );
}
