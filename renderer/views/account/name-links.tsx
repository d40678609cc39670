// Names of sets or identities, each leading there; of many, the first few.
import { panelsEn } from '../../text/panels-en.ts';
import { panelsJa } from '../../text/panels-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
import styles from './panel.module.css';

type Props = {
  readonly names: readonly string[];
  readonly onOpen: (name: string) => void;
  /** In a row whose keys lead there, too. */
  readonly inRow?: boolean;
};

const few = 5;

export function NameLinks({ names, onOpen, inRow = false }: Props) {
  const { list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const shown = names.slice(0, few);
  return (
    <span className={styles.names} title={names.length > few ? names.slice(0, 100).join('\n') : undefined}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.asLink}
          tabIndex={inRow ? -1 : undefined}
          translate="no"
          onClick={() => onOpen(name)}
        >
          {name}
        </button>
      ))}
      {names.length > few ? <span>{list.others(names.length - few)}</span> : null}
    </span>
  );
}
