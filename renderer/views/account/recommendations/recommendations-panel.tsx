// SES's recommendations and ours in one list, with their history.
import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { RecommendationRow } from '../../../../shared/health/panels.ts';
import { go } from '../../../state/selection.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { PanelFind } from '../panel-find.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';
import { chooseRecommendations, finders, open, statuses, type Wanted } from './choose-recommendations.ts';
import { RecommendationTable } from './recommendation-table.tsx';

export function RecommendationsPanel({ part, region }: PartProps<'recommendations'>) {
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [wanted, setWanted] = useState<Wanted>(open);
  if (part === null) return null;
  const { rows, unaudited } = part.value;
  const shown = chooseRecommendations(rows, wanted);
  return (
    <div className={styles.stack}>
      {unaudited.length === 0 ? null : <Unaudited names={unaudited} />}
      {rows.length === 0 ? (
        <p className={styles.quiet}>{part.value.gaps.length === 0 ? words.none : words.noneKnown}</p>
      ) : (
        <Filters rows={rows} wanted={wanted} onChange={setWanted} />
      )}
      {shown.length > 0 ? (
        <RecommendationTable rows={shown} region={region} withStatus={wanted.status.length > 1} />
      ) : rows.length === 0 ? null : (
        <p className={styles.quiet}>
          {words.noneShown}{' '}
          <button
            type="button"
            className={styles.asLink}
            onClick={() => setWanted({ typed: '', status: statuses, foundBy: null })}
          >
            {words.clear}
          </button>
        </p>
      )}
    </div>
  );
}

function Unaudited({ names }: { readonly names: readonly string[] }) {
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <p className={styles.notice}>
      <StateGlyph state="info" />
      <span title={names.slice(0, 100).join('\n')}>{words.unaudited(names)}</span>
      <Button variant="default" size="compact-sm" onClick={() => go('identities')}>
        {words.toIdentities}
      </Button>
    </p>
  );
}

type FilterProps = {
  readonly rows: readonly RecommendationRow[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
};

function Filters({ rows, wanted, onChange }: FilterProps) {
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const toggle = (status: RecommendationRow['status']) =>
    wanted.status.includes(status) ? wanted.status.filter((one) => one !== status) : [...wanted.status, status];
  return (
    <div className={styles.tools}>
      <PanelFind
        className={styles.find}
        label={words.find}
        value={wanted.typed}
        onType={(typed) => onChange({ ...wanted, typed })}
      />
      <SegmentedControl
        size="xs"
        aria-label={words.column.foundBy}
        data={[
          { value: '', label: words.byAnyone },
          ...finders.map((finder) => ({ value: finder, label: words.onlyBy[finder] })),
        ]}
        value={wanted.foundBy ?? ''}
        onChange={(value) => onChange({ ...wanted, foundBy: finders.find((finder) => finder === value) ?? null })}
      />
      <div className={styles.chips} role="group" aria-label={words.column.status}>
        {statuses.map((status) => (
          <Chip
            key={status}
            on={wanted.status.includes(status)}
            onToggle={() => onChange({ ...wanted, status: toggle(status) })}
          >
            {words.status[status]} {rows.filter((row) => row.status === status).length}
          </Chip>
        ))}
      </div>
    </div>
  );
}
