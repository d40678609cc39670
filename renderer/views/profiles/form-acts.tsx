// The foot of a profile's form: save or create it, and remove it after one more question.
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../text/words.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import styles from './profiles.module.css';

type Props = {
  readonly name: string;
  readonly isDraft: boolean;
  readonly saved: boolean;
  readonly onDropped: () => void;
  readonly onRemove: () => void;
  /** What else can be done, between saving and removing. */
  readonly children?: ReactNode;
};

export function FormActs({ name, isDraft, saved, onDropped, onRemove, children }: Props) {
  const { words } = useWords();
  return (
    <div className={styles.acts}>
      <Button type="submit">{isDraft ? words.profiles.create : words.profiles.save}</Button>
      {children}
      {isDraft ? (
        <Button variant="default" onClick={onDropped}>
          {words.profiles.cancel}
        </Button>
      ) : (
        <RemoveButton name={name} onRemove={onRemove} />
      )}
      <span role="status" className={styles.saved}>
        {saved ? words.profiles.saved : ''}
      </span>
    </div>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { words } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.profiles.remove}
      </Button>
      <Confirm
        opened={asking}
        title={words.profiles.removeTitle(name)}
        body={words.profiles.removeBody}
        act={words.profiles.remove}
        cancel={words.confirm.cancel}
        onAct={onRemove}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
