// For how long events are kept.
import { Button, Modal, Radio, TextInput } from '@mantine/core';
import '@mantine/core/styles/Radio.layer.css';
import { useState, type FormEvent } from 'react';
import { useHeld } from '../../../../state/history-held.ts';
import { closeKeeping, keepFor, useHistoryKeeping } from '../../../../state/history-keeping.ts';
import { useWords } from '../../../../text/words.tsx';
import { useKeepingWords } from '../use-history-words.ts';
import styles from './keeping.module.css';
import { Refused } from './refused.tsx';

export function KeepSheet() {
  const { words } = useWords();
  const { keep } = useKeepingWords();
  const isOpen = useHistoryKeeping((state) => state.sheet === 'keep');
  return (
    <Modal
      opened={isOpen}
      onClose={closeKeeping}
      title={keep.title}
      size={460}
      closeButtonProps={{ 'aria-label': words.frame.close }}
    >
      {isOpen ? <KeepForm /> : null}
    </Modal>
  );
}

const usualDays = 365;
const mostDays = 36_500;

function KeepForm() {
  const { keep: words } = useKeepingWords();
  const kept = useHeld(({ held }) => held?.keepDays ?? null);
  const isSaving = useHistoryKeeping((state) => state.isSaving);
  const [isLimited, setLimited] = useState(kept !== null);
  const [typed, setTyped] = useState(String(kept ?? usualDays));
  const days = Number(typed);
  const isRight = Number.isInteger(days) && days >= 1 && days <= mostDays;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isLimited) void keepFor(null);
    else if (isRight) void keepFor(days);
  };
  return (
    <form className={styles.sheet} onSubmit={submit}>
      <Radio.Group
        aria-label={words.title}
        value={isLimited ? 'days' : 'ever'}
        onChange={(value) => setLimited(value === 'days')}
      >
        <div className={styles.choices}>
          <Radio value="ever" label={words.forEver} />
          <Radio value="days" label={words.forDays} />
        </div>
      </Radio.Group>
      {isLimited ? (
        <TextInput
          type="number"
          label={words.label}
          value={typed}
          min={1}
          max={mostDays}
          error={isRight ? undefined : words.wrong}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      <p className={styles.says}>{words.says}</p>
      <Refused />
      <div className={styles.acts}>
        <Button variant="default" onClick={closeKeeping}>
          {words.cancel}
        </Button>
        <Button type="submit" loading={isSaving} disabled={isLimited && !isRight}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
