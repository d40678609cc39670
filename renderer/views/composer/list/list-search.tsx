// The field above the list: called for by its key, left into the rows.
import { useEffect, useRef } from 'react';
import { useComposerPlace } from '../../../state/composer-place.ts';
import { FindField } from '../../../ui/find-field.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';

type Props = { readonly typed: string; readonly onType: (typed: string) => void };

export function ListSearch({ typed, onType }: Props) {
  const { list } = useComposerWords();
  const sought = useComposerPlace((state) => state.sought);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(sought);
  useEffect(() => {
    if (before.current === sought) return;
    before.current = sought;
    field.current?.select();
  }, [sought]);
  return (
    <FindField
      box={field}
      className={styles.search}
      label={list.find}
      value={typed}
      onType={onType}
      onLeave={focusRows}
    />
  );
}

function focusRows(): void {
  document.querySelector<HTMLElement>('[data-pane="composer-list"] [role="grid"]')?.focus();
}
