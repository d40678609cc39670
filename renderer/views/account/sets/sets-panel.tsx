// Configuration sets, and what is in force for each.
import { useState } from 'react';
import type { SetCard } from '../../../../shared/health/sets.ts';
import { openSet, useHealthPlace } from '../../../state/health-place.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { PanelFind } from '../panel-find.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { SetDetails } from './set-details.tsx';
import { SetList } from './set-list.tsx';
import setStyles from './sets.module.css';

const fewSets = 8;

export function SetsPanel({ part, region }: PartProps<'sets'>) {
  const { sets: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [typed, setTyped] = useState('');
  const chosen = useHealthPlace((state) => state.set);
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
        {sets.length < fewSets ? null : <PanelFind label={words.find} value={typed} onType={setTyped} />}
        {shown.length > 0 ? (
          <SetList cards={shown} chosen={open?.set.name ?? null} onChoose={openSet} />
        ) : typed === '' ? null : (
          <p className={styles.quiet}>{words.noneShown}</p>
        )}
        {unread.length === 0 ? null : (
          <p className={setStyles.unread} title={unread.join('\n')}>
            <StateGlyph state="unknown" />
            <span>{words.unread(unread)}</span>
          </p>
        )}
      </div>
      {open === undefined ? null : <SetDetails key={open.set.name} card={open} region={region} />}
    </div>
  );
}
