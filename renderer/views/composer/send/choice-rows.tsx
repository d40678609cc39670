// One of several, each with a line that says what it is; one that cannot be chosen says why.
import { useId, type ReactNode } from 'react';
import styles from './send-sheet.module.css';

export type ChoiceRow<K extends string> = {
  readonly key: K;
  readonly name: string;
  readonly says: string;
  /** Why it cannot be chosen. */
  readonly misfit?: string | null;
  /** Beneath it while it is chosen. */
  readonly more?: ReactNode;
};

type Props<K extends string> = {
  readonly label: string;
  readonly rows: readonly ChoiceRow<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
};

export function ChoiceRows<K extends string>({ label, rows, chosen, onChoose }: Props<K>) {
  const id = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {rows.map(({ key, name, says, misfit = null, more }) => (
        <div key={key} className={styles.choice} data-off={misfit === null ? undefined : true}>
          <label>
            <input
              type="radio"
              name={id}
              checked={key === chosen}
              data-autofocus={key === chosen || undefined}
              disabled={misfit !== null}
              aria-describedby={`${id}-${key}`}
              onChange={() => onChoose(key)}
            />
            {name}
          </label>
          <p id={`${id}-${key}`}>{misfit ?? says}</p>
          {key === chosen ? more : null}
        </div>
      ))}
    </fieldset>
  );
}
