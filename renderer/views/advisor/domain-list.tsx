// The audited domains, one line each; a thousand of them scroll as easily as ten.
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { printFailure } from '../../../shared/failure.ts';
import { loadReports, useReports } from '../../state/reports.ts';
import { passDomain, selectDomain, useSelection, wishFor } from '../../state/selection.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { moveInList } from '../../ui/move-in-list.ts';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import styles from './domain-pane.module.css';
import { DomainRow } from './domain-row.tsx';

const rowPx = 28;

export function DomainList() {
  const { words, say } = useWords();
  const listing = useReports((state) => state.listing);
  const failure = useReports((state) => state.listFailure);
  const count = useReports((state) => state.order.length);
  if (listing === 'loading')
    return (
      <div className={styles.list}>
        <SkeletonRows count={8} label={words.list.label} />
      </div>
    );
  if (failure !== null)
    return (
      <EmptyState title={words.list.loadFailed} body={say(printFailure(failure))} alert>
        <Button variant="default" onClick={() => void loadReports()}>
          {words.frame.retry}
        </Button>
      </EmptyState>
    );
  if (count === 0) return <p className={styles.none}>{words.list.empty}</p>;
  return <FilledList />;
}

function useShownDomains(): readonly string[] {
  const order = useReports((state) => state.order);
  const summaries = useReports((state) => state.summaries);
  const typed = useSelection((state) => state.listFilter);
  return useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return order;
    return order.filter((domain) => `${domain} ${summaries[domain]?.unicode ?? ''}`.toLowerCase().includes(wanted));
  }, [order, summaries, typed]);
}

function FilledList() {
  const { words } = useWords();
  const typed = useSelection((state) => state.listFilter);
  const all = useReports((state) => state.order.length);
  const shown = useShownDomains();
  if (shown.length === 0)
    return (
      <EmptyState title={words.list.noMatch(typed)}>
        <Button variant="default" onClick={() => useSelection.setState({ listFilter: '' })}>
          {words.list.clearFilter}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <Rows shown={shown} />
      <div className={styles.count}>
        {shown.length === all ? words.list.count(all) : words.list.countOf(shown.length, all)}
      </div>
    </>
  );
}

function Rows({ shown }: { readonly shown: readonly string[] }) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelection((state) => state.domain);
  const index = selected === null ? -1 : shown.indexOf(selected);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index);
    // Only a new selection scrolls: results that come in must not move the list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList({ key: event.key, index, count: shown.length, pageSize: 12 });
    const domain = target === null ? undefined : shown[target];
    if (domain !== undefined) passDomain(domain);
    else if (event.key === 'Enter') wishFor('findings');
    else if (event.key === 'Escape') void selectDomain(null);
    else if (event.key === ' ' && index < 0) void selectDomain(shown[0] ?? null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.list.label}
      aria-activedescendant={index < 0 ? undefined : `domain-${index}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const domain = shown[item.index];
          return domain === undefined ? null : (
            <DomainRow key={domain} domain={domain} index={item.index} count={shown.length} top={item.start} />
          );
        })}
      </div>
    </div>
  );
}
