// The list of messages: what is looked for, what is kept, what is being read, and the rows or what stands in their place.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../../shared/failure.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { maxShownRows, search, useHistory } from '../../../../state/history.ts';
import { useWords } from '../../../../text/words.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../../ui/skeleton-rows.tsx';
import { useListWords } from '../use-history-words.ts';
import { Examples } from './examples.tsx';
import { FilterBar } from './filter-bar.tsx';
import { HeldLine } from './held-line.tsx';
import { ImportLines } from './import-lines.tsx';
import styles from './list.module.css';
import { MessageTable } from './message-table.tsx';
import { NothingHeld } from './nothing-held.tsx';
import { NothingMatches } from './nothing-matches.tsx';
import { SearchBox } from './search-box.tsx';
import { SendingDomains } from './sending-domains.tsx';

export function MessageList() {
  return (
    <div className={styles.list}>
      <SearchBox />
      <FilterBar />
      <Examples />
      <SendingDomains />
      <HeldLine />
      <ImportLines />
      <Rows />
    </div>
  );
}

export function Rows() {
  const { empty, more } = useListWords();
  const answer = useHistory((state) => state.answer);
  const failure = useHistory((state) => state.failure);
  const isEmpty = useHeld(({ held }) => held?.events === 0);
  if (failure !== null) return <Failed />;
  if (answer === null) return <SkeletonRows count={16} label={empty.loading} />;
  // With something typed, SES itself may still be asked about it.
  if (answer.total === 0 && isEmpty && answer.query.kind === 'all') return <NothingHeld />;
  if (answer.total === 0) return <NothingMatches {...answer} />;
  return (
    <>
      <MessageTable total={answer.total} />
      {answer.total > maxShownRows ? <p className={styles.more}>{more(maxShownRows)}</p> : null}
    </>
  );
}

function Failed() {
  const { words, say } = useWords();
  const { empty } = useListWords();
  const failure = useHistory((state) => state.failure);
  return (
    <EmptyState title={empty.failed} body={failure === null ? '' : say(printFailure(failure))} alert>
      <Button onClick={() => void search()}>{words.frame.retry}</Button>
    </EmptyState>
  );
}
