// Configuration sets, and what is in force for each.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SetCard } from '../../../../shared/health/sets.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { SetDetails } from './set-details.tsx';
import { SetList } from './set-list.tsx';
import setStyles from './sets.module.css';

const fewSets = 8;

export function SetsPanel({ part }: PartProps<'sets'>) {
  const { sets: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  if (part === null) return null;
  const { sets, unread } = part.value;
  if (sets.length === 0 && unread.length === 0)
    return (
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.none}</p>
      </div>
    );
  const shown = sets.filter(({ set }) => set.name.toLowerCase().includes(typed.trim().toLowerCase()));
  const open: SetCard | undefined = shown.find(({ set }) => set.name === chosen) ?? shown[0];
  return (
    <div className={setStyles.panel}>
      <div className={setStyles.list}>
        {sets.length < fewSets ? null : (
          <TextInput
            size="xs"
            type="search"
            placeholder={words.find}
            aria-label={words.find}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {shown.length === 0 ? (
          <p className={styles.quiet}>{words.noneShown}</p>
        ) : (
          <SetList cards={shown} chosen={open?.set.name ?? null} onChoose={setChosen} />
        )}
        {unread.length === 0 ? null : <p className={styles.small}>{words.unread(unread)}</p>}
      </div>
      {open === undefined ? null : <SetDetails key={open.set.name} card={open} />}
    </div>
  );
}
