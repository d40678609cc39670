// The recommendations as a table; each row leads to its identity, or to the panel with its finding open.
import { useState } from 'react';
import type { RecommendationRow } from '../../../../shared/health/panels.ts';
import { goToPanel } from '../../../state/health-place.ts';
import { healthOf, useHealth } from '../../../state/health.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { type DataColumn, type DataRow, DataTable } from '../../../ui/data-table.tsx';
import { type Sort, sortRows, turnSort } from '../../../ui/sort-rows.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { goToIdentity } from '../go-to-identity.ts';
import { nameResource } from '../name-resource.ts';
import styles from '../panel.module.css';
import { orders } from './choose-recommendations.ts';
import { type Lead, leadOf } from './lead-of.ts';

type Props = {
  readonly rows: readonly RecommendationRow[];
  readonly region: string;
  /** False where all are open. */
  readonly withStatus: boolean;
};

type Column = keyof typeof panelsEn.recommendations.column;
type Sorted = keyof typeof orders;

const shares: { readonly [C in Column]?: number } = { resource: 25, says: 40 };

const canSort = (column: Column): column is Sorted => column in orders;

export function RecommendationTable({ rows, region, withStatus }: Props) {
  const { recommendations: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [sort, setSort] = useState<Sort<Sorted> | null>(null);
  const shown: readonly Column[] = [
    'severity',
    'resource',
    'says',
    'foundBy',
    ...(withStatus ? ['status' as const] : []),
    'since',
  ];
  const columns = shown.map((key): DataColumn<Column> => ({
    key,
    label: words.column[key],
    ...(shares[key] === undefined ? {} : { share: shares[key] }),
    ...(canSort(key) ? { sorted: sort?.by === key ? sort.direction : null } : {}),
  }));
  const toRow = useRow(region, withStatus);
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={sortRows(rows, sort, orders).map(toRow)}
      onSort={(column) => (canSort(column) ? setSort(turnSort(sort, column)) : undefined)}
      more={list.more}
    />
  );
}

function useRow(region: string, withStatus: boolean): (row: RecommendationRow) => DataRow {
  const { words: frame, language, say } = useWords();
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const known = useHealth((state) => state.regions);
  const parts = Object.values(healthOf(known, region).parts);
  return (row) => {
    const lead = leadOf(row, { region, parts });
    const glyph = row.status === 'open' ? row.severity : 'pass';
    const told = row.description === null ? say(row.says) : `${row.description} ${say(row.says)}`;
    return {
      key: row.key,
      cells: [
        <span key="severity" className={styles.said}>
          <StateGlyph state={glyph} />
          {frame.severity[row.severity]}
        </span>,
        <About key="resource" row={row} lead={lead} onOpen={() => follow(lead, region)} />,
        <Says key="says" row={row} />,
        <span key="foundBy" className={styles.noWrap}>
          {words.by[row.foundBy]}
        </span>,
        ...(withStatus ? [<Status key="status" row={row} />] : []),
        <span key="since" className={styles.noWrap}>
          <TimeAgo atMs={row.firstSeenAtMs} language={language} />
        </span>,
      ],
      copy: `${row.resource} (${frame.severity[row.severity]}, ${words.by[row.foundBy]}): ${told}`,
      copyName: row.resource,
      ...(lead === null ? {} : { onOpen: () => follow(lead, region) }),
    };
  };
}

function follow(lead: Lead | null, region: string): void {
  if (lead?.kind === 'identity') goToIdentity({ name: lead.name, region }, lead.findingId);
  else if (lead?.kind === 'panel') goToPanel(lead.panel, region, lead.findingId);
}

type AboutProps = { readonly row: RecommendationRow; readonly lead: Lead | null; readonly onOpen: () => void };

/** What is about the region as a whole is named by the panel that shows it. */
function About({ row: { resource, type, foundBy }, lead, onOpen }: AboutProps) {
  const { panels } = useWordsOf({ en: accountEn, ja: accountJa });
  const { kind, name } = nameResource(resource);
  const ofRegion = lead?.kind === 'panel' && kind === '';
  const title = ofRegion ? panels[lead.panel] : name;
  const below = ofRegion
    ? resource
    : [kind, foundBy === 'plumbline' ? '' : type].filter((part) => part !== '').join(' · ');
  return (
    <>
      {lead === null ? (
        <span>{title}</span>
      ) : (
        <button type="button" className={styles.asLink} tabIndex={-1} title={resource} onClick={onOpen}>
          {title}
        </button>
      )}
      {below === '' ? null : (
        <div className={styles.small} translate="no">
          {below}
        </div>
      )}
    </>
  );
}

function Says({ row: { description, says } }: { readonly row: RecommendationRow }) {
  const { say } = useWords();
  if (description === null) return <div className={styles.breaking}>{say(says)}</div>;
  return (
    <div className={styles.breaking}>
      {/* SES says it in English alone. */}
      <div lang="en">{description}</div>
      <div className={styles.small}>{say(says)}</div>
    </div>
  );
}

function Status({ row: { status, fixedAtMs } }: { readonly row: RecommendationRow }) {
  const { language } = useWords();
  const { recommendations: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <>
      {words.status[status]}
      {fixedAtMs === null ? null : (
        <div className={styles.small}>
          <TimeAgo atMs={fixedAtMs} language={language} />
        </div>
      )}
    </>
  );
}
