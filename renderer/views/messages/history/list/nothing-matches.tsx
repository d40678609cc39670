// Nothing was found: what to change, and whom else to ask about just this.
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { printFailure } from '../../../../../shared/failure.ts';
import type { HistoryQuery, NearAddress } from '../../../../../shared/history/search.ts';
import type { RequestInput } from '../../../../../shared/ipc/requests.ts';
import { activeProfile, useApp } from '../../../../state/app.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { findSources, joinSources, readSource, useHistorySources } from '../../../../state/history-sources.ts';
import { isWished, lastDays } from '../../../../state/history-wish.ts';
import { clearWish, searchFor, useHistory } from '../../../../state/history.ts';
import { useWords } from '../../../../text/words.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { joinSentences } from '../../../../ui/join-sentences.ts';
import { printControls } from '../../../../ui/print-controls.ts';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

type About = RequestInput<'history.sync'>['about'];

type Props = { readonly query: HistoryQuery; readonly near: readonly NearAddress[] };

export function NothingMatches({ query, near }: Props) {
  const { language } = useWords();
  const { empty, filter } = useListWords();
  const isFiltered = useHistory((state) => isWished(state.wish));
  return (
    <EmptyState
      title={empty.noMatch}
      body={joinSentences([isFiltered ? empty.noMatchFilters : empty.noMatchBody, empty.notProof], language)}
    >
      <div className={styles.emptyWays}>
        <Near near={near} />
        <span className={styles.emptyActs}>
          {isFiltered ? (
            <Button variant="default" onClick={clearWish}>
              {filter.clear}
            </Button>
          ) : null}
          <AskSes query={query} />
        </span>
      </div>
    </EmptyState>
  );
}

/** What may have been meant, here or where the mail was ordered. */
function Near({ near }: Pick<Props, 'near'>) {
  const { empty } = useListWords();
  if (near.length === 0) return null;
  return (
    <div className={styles.near} role="group" aria-label={empty.near}>
      <p>{empty.near}</p>
      {near.map(({ address, messages }) => (
        <Button key={address} variant="subtle" onClick={() => void searchFor(address)}>
          <bdi translate="no">{printControls(address)}</bdi>
          <span className={styles.nearCount}>{empty.nearCount(messages)}</span>
        </Button>
      ))}
    </div>
  );
}

/** What SES itself can be asked with: an ID by message insights, an address or a subject by an export job. */
export function aboutOf(query: HistoryQuery): { readonly kind: 'insights' | 'export'; readonly about: About } | null {
  switch (query.kind) {
    case 'message-id':
      return { kind: 'insights', about: { messageId: query.id } };
    case 'address':
      return { kind: 'export', about: { address: query.address } };
    case 'words':
      return { kind: 'export', about: { subject: query.words.join(' ') } };
    default:
      return null;
  }
}

/** SES keeps 60, counted from when it is asked: a moment more would be told of as too far back. */
const askedDays = 59.9;

/** A button for each region that can be asked, and under them what the last one told. */
export function AskSes({ query }: { readonly query: HistoryQuery }) {
  const { empty } = useListWords();
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  const found = useHistorySources((state) => state.found);
  const isReading = useHistorySources((state) => Object.keys(state.runs).length > 0);
  const held = useHeld((state) => state.held);
  const wanted = hasAccount ? aboutOf(query) : null;
  const [askedId, setAskedId] = useState<string | null>(null);
  const isUnasked = useHistorySources(
    ({ found: known, isFinding, findFailure }) =>
      wanted !== null && known === null && !isFinding && findFailure === null,
  );
  useEffect(() => {
    if (isUnasked) void findSources();
  }, [isUnasked]);
  if (wanted === null) return null;
  const { kind, about } = wanted;
  const ask = (sourceId: string) => {
    setAskedId(sourceId);
    void readSource(sourceId, { stretch: lastDays(askedDays), about });
  };
  return (
    <>
      {joinSources(found, held?.sources ?? []).map(({ id, place }) =>
        place.kind === kind ? (
          <Button key={id} variant="default" title={empty.askTip} disabled={isReading} onClick={() => ask(id)}>
            {kind === 'insights' ? empty.askInsights(place.region) : empty.askExport(place.region)}
          </Button>
        ) : null,
      )}
      {askedId === null ? null : <Told sourceId={askedId} />}
    </>
  );
}

function Told({ sourceId }: { readonly sourceId: string }) {
  const { say } = useWords();
  const { empty } = useListWords();
  const end = useHistorySources((state) => state.ends[sourceId]);
  if (end === undefined) return null;
  const { failure, taken } = end;
  return (
    <span className={styles.told} role="status">
      {failure === null ? empty.asked(taken.events) : say(printFailure(failure))}
    </span>
  );
}
