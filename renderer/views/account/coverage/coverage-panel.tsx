// Who would hear of what: sets and identities against event types.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Coverage, CoverageRow } from '../../../../shared/health/coverage.ts';
import { openPanel, openSet } from '../../../state/health-place.ts';
import { typeSetup } from '../../../state/setups.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { ChevronIcon } from '../../../ui/icons.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { Tip } from '../../../ui/tip.tsx';
import { goToIdentity } from '../go-to-identity.ts';
import { PanelFind } from '../panel-find.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { CellDetails } from './cell-details.tsx';
import { type CellPlace, chooseRows, placeIn, rowKey, type Wanted } from './choose-rows.ts';
import { CoverageMap } from './coverage-map.tsx';
import mapStyles from './coverage.module.css';
import { HearingGlyph, hearings } from './hearing-glyph.tsx';

export function CoveragePanel({ part, region }: PartProps<'coverage'>) {
  const { say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (part === null) return null;
  const { headline, rows, unread = 0 } = part.value;
  return (
    <div className={rows.length === 0 ? styles.stack : mapStyles.panel}>
      <h2 className={styles.headline} data-headline>
        {say(headline)}
      </h2>
      {rows.length === 0 ? <p className={styles.quiet}>{words.none}</p> : <Map coverage={part.value} region={region} />}
      {unread === 0 ? null : (
        <p className={styles.said}>
          <StateGlyph state="unknown" />
          {words.unread(unread)}
        </p>
      )}
    </div>
  );
}

function generate(): void {
  typeSetup({ kind: 'events-to-s3' });
  openPanel('setups');
}

const everything: Wanted = { typed: '', unfolded: false };

function Map({ coverage, region }: { readonly coverage: Coverage; readonly region: string }) {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [wanted, setWanted] = useState<Wanted>(everything);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const { rows, fine } = chooseRows(coverage.rows, wanted);
  const place = placeIn(rows, chosen);
  const row = rows.find((one) => place !== null && rowKey(one) === place.row);
  const open = ({ kind, name }: CoverageRow) => (kind === 'set' ? openSet(name) : goToIdentity({ name, region }));
  return (
    <>
      <div className={mapStyles.tools}>
        <PanelFind
          className={mapStyles.find}
          label={words.find}
          value={wanted.typed}
          onType={(typed) => setWanted({ ...wanted, typed })}
        />
        <Legend />
        <Tip label={words.generateTip}>
          <Button className={mapStyles.generate ?? ''} variant="default" size="compact-sm" onClick={generate}>
            {words.generate}
          </Button>
        </Tip>
      </div>
      {rows.length === 0 && wanted.typed !== '' ? (
        <p className={styles.quiet}>
          {words.noneShown}{' '}
          <button type="button" className={styles.asLink} onClick={() => setWanted(everything)}>
            {words.clear}
          </button>
        </p>
      ) : (
        <div className={mapStyles.body}>
          <div className={mapStyles.frame}>
            <CoverageMap rows={rows} place={place} onChoose={setChosen} onOpen={open} />
            {fine === 0 ? null : (
              <Fine
                count={fine}
                unfolded={wanted.unfolded}
                onFold={() => setWanted({ ...wanted, unfolded: !wanted.unfolded })}
              />
            )}
          </div>
          {row === undefined || place === null ? null : <CellDetails row={row} event={place.event} onOpen={open} />}
        </div>
      )}
    </>
  );
}

type FineProps = { readonly count: number; readonly unfolded: boolean; readonly onFold: () => void };

function Fine({ count, unfolded, onFold }: FineProps) {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <button type="button" className={mapStyles.fine} aria-expanded={unfolded} onClick={onFold}>
      <ChevronIcon open={unfolded} />
      <StateGlyph state="pass" />
      {words.fine(count)}
    </button>
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
