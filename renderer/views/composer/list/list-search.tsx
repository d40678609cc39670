// The field above the list: called for by its key, left into the rows.
import { useComposerPlace } from '../../../state/composer-place.ts';
import { FindField } from '../../../ui/find-field.tsx';
import { useSoughtField } from '../../../ui/use-sought-field.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';

type Props = { readonly typed: string; readonly onType: (typed: string) => void };

export function ListSearch({ typed, onType }: Props) {
  const { list } = useComposerWords();
  const field = useSoughtField(useComposerPlace((state) => state.sought));
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
