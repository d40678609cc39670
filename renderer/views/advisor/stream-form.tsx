// The three domains of a mail stream, to be changed and asked about.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Stream } from '../../../shared/report.ts';
import { useWords } from '../../text/words.tsx';
import styles from './prediction.module.css';

type Props = {
  readonly stream: Stream;
  readonly failure: string | null;
  readonly onAsk: (stream: Stream) => void;
};

export function StreamForm({ stream, failure, onAsk }: Props) {
  const { words } = useWords();
  const [fromDomain, setFrom] = useState(stream.fromDomain);
  const [mailFromDomain, setMailFrom] = useState(stream.mailFromDomain);
  const [dkimDomain, setDkim] = useState(stream.dkimDomain ?? '');
  const named = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <form
      className={styles.form}
      aria-label={words.prediction.own}
      onSubmit={(event) => {
        event.preventDefault();
        const from = fromDomain.trim();
        onAsk({ fromDomain: from, mailFromDomain: named(mailFromDomain) ?? from, dkimDomain: named(dkimDomain) });
      }}
    >
      <p className={styles.hint}>{words.prediction.ownHint}</p>
      <div className={styles.fields}>
        <Field label={words.prediction.from} value={fromDomain} onChange={setFrom} />
        <Field label={words.prediction.mailFrom} value={mailFromDomain} onChange={setMailFrom} />
        <Field
          label={words.prediction.dkim}
          value={dkimDomain}
          onChange={setDkim}
          placeholder={words.prediction.unsigned}
          title={words.prediction.leaveEmpty}
        />
        <Button type="submit" variant="default" disabled={fromDomain.trim() === ''}>
          {words.prediction.predict}
        </Button>
      </div>
      {failure === null ? null : (
        <p role="alert" className={styles.error}>
          {failure}
        </p>
      )}
    </form>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly title?: string;
};

function Field({ label, value, onChange, ...rest }: FieldProps) {
  return (
    <TextInput
      label={label}
      value={value}
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  );
}
