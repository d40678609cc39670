// All regions beside each other: how each stands, how close it is to its limits, and what is worst there.
import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { RegionName } from '../../../shared/aws.ts';
import { openRegion } from '../../state/health-place.ts';
import { readHealth, useHealth } from '../../state/health.ts';
import { accountEn } from '../../text/account-en.ts';
import { accountJa } from '../../text/account-ja.ts';
import { useWordsOf } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { moveInList } from '../../ui/move-in-list.ts';
import styles from './account.module.css';
import { HealthTroubles } from './health-troubles.tsx';
import { overviewColumns, RegionLine, regionLineId } from './region-line.tsx';
import { PanelHead } from './panel-head.tsx';

type Props = { readonly regions: readonly RegionName[] };

export function RegionOverview({ regions }: Props) {
  const { nav, empty } = useWordsOf({ en: accountEn, ja: accountJa });
  const known = useHealth((state) => state.regions);
  const reading = useHealth((state) => state.reading !== null);
  const oldest = known.flatMap(({ finishedAtMs }) => finishedAtMs ?? []).toSorted((a, b) => a - b)[0] ?? null;
  return (
    <>
      <PanelHead title={nav.all} region={null} readAtMs={oldest} fills />
      <HealthTroubles />
      {known.length === 0 && !reading ? (
        <EmptyState title={empty.neverRead} body={empty.neverReadBody}>
          <Button onClick={() => void readHealth()}>{empty.read}</Button>
        </EmptyState>
      ) : (
        <Table regions={regions} />
      )}
    </>
  );
}

function Table({ regions }: Props) {
  const { overview } = useWordsOf({ en: accountEn, ja: accountJa });
  const box = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: regions.length, pageSize: 10 });
    const region = regions[index];
    if (target !== null) setIndex(target);
    else if (event.key === 'Enter' && region !== undefined) openRegion(region);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.overview}
      role="grid"
      tabIndex={0}
      aria-label={overview.label}
      aria-rowcount={regions.length + 1}
      aria-activedescendant={regionLineId(regions[index] ?? '')}
      onKeyDown={onKeyDown}
      data-panel
    >
      <div role="row" className={styles.overviewHead}>
        {overviewColumns.map((column) => (
          <span key={column} role="columnheader">
            {overview.column[column]}
          </span>
        ))}
      </div>
      {regions.map((region, at) => (
        <RegionLine key={region} region={region} selected={at === index} />
      ))}
    </div>
  );
}
