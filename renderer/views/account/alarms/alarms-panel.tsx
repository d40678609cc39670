// Which alarms watch the reputation, and which are missing.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AlarmRow } from '../../../../shared/health/panels.ts';
import { openPanel } from '../../../state/health-place.ts';
import { typeSetup } from '../../../state/setups.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { PanelFind } from '../panel-find.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { AlarmTable } from './alarm-table.tsx';
import { chooseAlarms } from './order-alarms.ts';

export function AlarmsPanel({ part }: PartProps<'alarms'>) {
  const { say } = useWords();
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (part === null) return null;
  const { headline, alarms, missing } = part.value;
  return (
    <div className={styles.stack}>
      <div className={styles.top}>
        <h2 className={styles.headline} data-headline>
          {say(headline)}
        </h2>
        {missing.length === 0 ? null : (
          <Button variant="default" size="compact-sm" onClick={generate}>
            {words.generate}
          </Button>
        )}
      </div>
      {!alarms.known ? null : alarms.value.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <Listed rows={alarms.value} />
      )}
    </div>
  );
}

function generate(): void {
  typeSetup({ kind: 'alarms' });
  openPanel('setups');
}

/** As many can be looked through without a field that finds. */
const few = 12;

function Listed({ rows }: { readonly rows: readonly AlarmRow[] }) {
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [typed, setTyped] = useState('');
  const shown = chooseAlarms(rows, typed);
  return (
    <>
      {rows.length <= few ? null : (
        <PanelFind className={styles.find} label={words.find} value={typed} onType={setTyped} />
      )}
      {shown.length === 0 ? <p className={styles.quiet}>{words.noneShown}</p> : <AlarmTable rows={shown} />}
    </>
  );
}
