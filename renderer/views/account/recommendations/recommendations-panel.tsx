// SES's recommendations and ours in one list, with their history.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecommendationRow } from '../../../../shared/health/panels.ts';
import { enterIdentity } from '../../../state/identities.ts';
import { go } from '../../../state/selection.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';

const statuses = ['open', 'fixed', 'forgotten'] as const;
type Status = RecommendationRow['status'];

export function RecommendationsPanel({ part, region }: PartProps<'recommendations'>) {
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [shown, setShown] = useState<readonly Status[]>(['open']);
  if (part === null) return null;
  const { rows, unaudited } = part.value;
  const toggle = (status: Status) =>
    setShown(shown.includes(status) ? shown.filter((one) => one !== status) : [...shown, status]);
  const visible = rows.filter(({ status }) => shown.includes(status));
  return (
    <div className={styles.stack}>
      {unaudited.length === 0 ? null : (
        <p className={styles.notice}>
          <StateGlyph state="info" />
          <span>{words.unaudited(unaudited)}</span>
          <Button variant="default" size="compact-sm" onClick={() => go('identities')}>
            {words.toIdentities}
          </Button>
        </p>
      )}
      <div className={styles.chips} role="group" aria-label={words.filter}>
        {statuses.map((status) => (
          <Chip key={status} on={shown.includes(status)} onToggle={() => toggle(status)}>
            {words.status[status]} {rows.filter((row) => row.status === status).length}
          </Chip>
        ))}
      </div>
      {visible.length === 0 ? (
        <p className={styles.quiet}>{rows.length === 0 ? words.none : words.noneShown}</p>
      ) : (
        <List rows={visible} region={region} />
      )}
    </div>
  );
}

type ListProps = { readonly rows: readonly RecommendationRow[]; readonly region: string };

function List({ rows, region }: ListProps) {
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['severity', 'resource', 'says', 'foundBy', 'status', 'since'] as const).map((key) => ({
    key,
    label: words.column[key],
    wide: key === 'says',
  }));
  return (
    <DataTable label={words.label} columns={columns}>
      {rows.map((row) => (
        <Line key={row.key} row={row} region={region} />
      ))}
    </DataTable>
  );
}

function Line({ row, region }: { readonly row: RecommendationRow; readonly region: string }) {
  const { words: frame, language, say } = useWords();
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const isOpen = row.status === 'open';
  return (
    <tr>
      <td>
        <span className={styles.said}>
          <StateGlyph state={isOpen ? row.severity : 'pass'} />
          {frame.severity[row.severity]}
        </span>
      </td>
      <td>
        <Resource name={row.resource} region={region} />
        <div className={styles.small} translate="no">
          {row.foundBy === 'plumbline' ? '' : row.type}
        </div>
      </td>
      <td>
        {row.description === null ? null : <div>{row.description}</div>}
        <div className={row.description === null ? undefined : styles.small}>{say(row.says)}</div>
      </td>
      <td>{words.by[row.foundBy]}</td>
      <td>
        {words.status[row.status]}
        {row.fixedAtMs === null ? null : (
          <div className={styles.small}>
            <TimeAgo atMs={row.fixedAtMs} language={language} />
          </div>
        )}
      </td>
      <td>
        <TimeAgo atMs={row.firstSeenAtMs} language={language} />
      </td>
    </tr>
  );
}

/** An identity opens; what is about the region or another resource does not. */
function Resource({ name, region }: { readonly name: string; readonly region: string }) {
  if (name === region || name.includes('/')) return <span>{name}</span>;
  const open = () => {
    go('identities');
    enterIdentity({ name, region }, 'findings');
  };
  return (
    <button type="button" className={styles.asLink} onClick={open}>
      {name}
    </button>
  );
}
