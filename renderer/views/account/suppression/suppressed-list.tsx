// The list: its head and filter, then its rows, or what stands in their place.
import { Button } from '@mantine/core';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure } from '../../../../shared/failure.ts';
import {
  filterSuppression,
  noSuppressionFilter,
  readSuppression,
  useSuppression,
  type ListFacts,
} from '../../../state/suppression.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { ListActs } from './list-acts.tsx';
import { ListFilter } from './list-filter.tsx';
import { ListHead } from './list-head.tsx';
import { RunLines } from './run-lines.tsx';
import { SuppressedTable } from './suppressed-table.tsx';
import styles from './suppressed-list.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

export function SuppressedList({ region }: { readonly region: RegionName }) {
  const { list } = useSuppressionWords();
  const facts = useSuppression((state) => state.facts);
  const reading = useSuppression((state) => state.readings[region]);
  return (
    <section className={styles.list} aria-label={list.title}>
      <ListHead region={region} />
      <RunLines region={region} />
      {facts === null ? (
        <Unanswered />
      ) : facts.total === 0 ? (
        <NothingListed facts={facts} isReading={reading !== undefined} />
      ) : (
        <>
          <ListFilter facts={facts} />
          <ListActs region={region} facts={facts} />
          {facts.matching === 0 ? <NoMatch /> : <SuppressedTable facts={facts} />}
        </>
      )}
      {facts?.total === 0 ? <ListActs region={region} facts={facts} /> : null}
    </section>
  );
}

/** Main has not said yet what it holds, or would not. */
function Unanswered() {
  const { list } = useSuppressionWords();
  const failure = useSuppression((state) => state.failure);
  return failure === null ? <SkeletonRows count={8} label={list.loading} /> : null;
}

/** Never read, being read, not to be had, or empty: four things that must not look alike. */
export function NothingListed({ facts, isReading }: { readonly facts: ListFacts; readonly isReading: boolean }) {
  const { say, words } = useWords();
  const { list } = useSuppressionWords();
  if (isReading) return <SkeletonRows count={8} label={list.readingLabel} />;
  const act = (label: string) => <Button onClick={() => void readSuppression()}>{label}</Button>;
  if (facts.failure !== null)
    return (
      <EmptyState title={list.failed} body={say(printFailure(facts.failure))} alert>
        {act(words.frame.retry)}
      </EmptyState>
    );
  if (facts.complete) return <EmptyState title={list.empty} body={list.emptyBody} />;
  return (
    <EmptyState title={list.never} body={list.neverBody}>
      {act(list.read)}
    </EmptyState>
  );
}

function NoMatch() {
  const { list } = useSuppressionWords();
  return (
    <EmptyState title={list.noMatch} body={list.noMatchBody}>
      <Button variant="default" onClick={() => filterSuppression(noSuppressionFilter)}>
        {list.clear}
      </Button>
    </EmptyState>
  );
}
