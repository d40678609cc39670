// Who would hear of what: sets and identities against event types.
import { Button, Switch, TextInput } from '@mantine/core';
import '@mantine/core/styles/Switch.layer.css';
import { useState } from 'react';
import type { Coverage } from '../../../../shared/health/coverage.ts';
import { openPanel } from '../../../state/health-place.ts';
import { typeSetup } from '../../../state/setups.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { CellDetails } from './cell-details.tsx';
import { type CellPlace, chooseRows, type Wanted } from './choose-rows.ts';
import { CoverageMap } from './coverage-map.tsx';
import mapStyles from './coverage.module.css';
import { HearingGlyph, hearings } from './hearing-glyph.tsx';

export function CoveragePanel({ part }: PartProps<'coverage'>) {
  return part === null ? null : <Map coverage={part.value} />;
}

function Map({ coverage }: { readonly coverage: Coverage }) {
  const { say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [wanted, setWanted] = useState<Wanted>(everything);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const rows = chooseRows(coverage.rows, wanted);
  return (
    <div className={mapStyles.panel}>
      <h2 className={styles.headline} data-headline>
        {say(coverage.headline)}
      </h2>
      {coverage.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <>
          <Tools wanted={wanted} onChange={setWanted} />
          <Legend />
          {rows.length === 0 ? (
            <p className={styles.quiet}>
              {words.noneShown}{' '}
              <button type="button" className={styles.asLink} onClick={() => setWanted(everything)}>
                {words.clear}
              </button>
            </p>
          ) : (
            <>
              <CoverageMap rows={rows} chosen={chosen} onChoose={setChosen} />
              <CellDetails rows={rows} chosen={chosen} />
            </>
          )}
        </>
      )}
    </div>
  );
}

const everything: Wanted = { typed: '', problems: false };

type ToolsProps = { readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void };

function Tools({ wanted, onChange }: ToolsProps) {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const generate = () => {
    typeSetup({ kind: 'events-to-s3' });
    openPanel('setups');
  };
  return (
    <div className={mapStyles.tools}>
      <TextInput
        size="xs"
        type="search"
        placeholder={words.find}
        aria-label={words.find}
        value={wanted.typed}
        onChange={(event) => onChange({ ...wanted, typed: event.currentTarget.value })}
      />
      <Switch
        size="xs"
        label={words.problems}
        checked={wanted.problems}
        onChange={(event) => onChange({ ...wanted, problems: event.currentTarget.checked })}
      />
      <Button variant="default" size="compact-sm" onClick={generate}>
        {words.generate}
      </Button>
    </div>
  );
}

function Legend() {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <p className={mapStyles.legend} aria-hidden>
      {hearings.map((hearing) => (
        <span key={hearing} className={styles.said}>
          <HearingGlyph hearing={hearing} />
          {words.hearing[hearing]}
        </span>
      ))}
    </p>
  );
}
