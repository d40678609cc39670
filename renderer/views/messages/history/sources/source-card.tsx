// One source: what it is and how it was found, what reaches it, how far it is read, and what can be done with it.
import { Menu } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { eventTypes, type EventType } from '../../../../../shared/health/coverage.ts';
import { printFailure } from '../../../../../shared/failure.ts';
import type { HistoryRunEnd, HistorySource } from '../../../../../shared/history/sources.ts';
import { removeSource, stopReading, useHistorySources, type HistoryRun } from '../../../../state/history-sources.ts';
import { useHeld } from '../../../../state/history-held.ts';
import { useWords } from '../../../../text/words.tsx';
import { Confirm } from '../../../../ui/confirm.tsx';
import { joinItems } from '../../../../ui/join-items.ts';
import { joinSentences } from '../../../../ui/join-sentences.ts';
import { ProgressLine } from '../../../../ui/progress-line.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../../ui/time-ago.tsx';
import { useListWords, useSourcesWords } from '../use-history-words.ts';
import { AskAgain } from '../athena/athena-act.tsx';
import { FollowQueue } from './follow-queue.tsx';
import { ReadBar } from './read-bar.tsx';
import { ReadMenu } from './read-menu.tsx';
import styles from './sources.module.css';
import { TroubleFold } from './trouble-fold.tsx';

export function SourceCard({ source }: { readonly source: HistorySource }) {
  const { say } = useWords();
  const words = useSourcesWords();
  const { place } = source;
  const isLive = place.kind === 'queue';
  const runs = useHistorySources((state) => state.runs);
  const run = Object.entries(runs).find(([, { sourceId }]) => sourceId === source.id);
  return (
    <article className={styles.source} aria-label={say(source.title)}>
      <header className={styles.sourceHead}>
        <h3 title={`${say(source.title)}\n${words.kindTip[place.kind]}`}>{say(source.title)}</h3>
        <Acts source={source} />
      </header>
      <p className={styles.quiet}>{source.found === null ? words.byHand : say(source.found)}</p>
      <Facts source={source} />
      {isLive || place.kind === 'insights' ? null : <ReadBar read={source.read} />}
      <LastRead source={source} isReading={run !== undefined} />
      {place.kind === 'insights' ? <p className={styles.quiet}>{words.kindTip.insights}</p> : null}
      {run === undefined ? (
        place.kind === 'insights' ? null : isLive ? (
          <FollowQueue source={source} />
        ) : place.kind === 'athena' ? (
          <AskAgain source={source} />
        ) : (
          <ReadMenu source={source} />
        )
      ) : (
        <Running runId={run[0]} run={run[1]} isLive={isLive} />
      )}
      <Ended source={source} />
    </article>
  );
}

/** While it is read for the first time it is neither read nor "never read". */
function LastRead({ source, isReading }: { readonly source: HistorySource; readonly isReading: boolean }) {
  const { language } = useWords();
  const words = useSourcesWords();
  const { lastReadAtMs, events } = source;
  const told = events === 0 ? [] : [words.events(events)];
  if (lastReadAtMs === null)
    return <p className={styles.quiet}>{joinItems(isReading ? told : [words.never, ...told], language)}</p>;
  return (
    <p className={styles.quiet}>
      <TimeAgo atMs={lastReadAtMs} language={language} inWords={words.read} />
      {joinItems(events === 0 ? [] : ['', ...told], language)}
    </p>
  );
}

/** What the account says reaches it. */
function Facts({ source: { types, sets, place } }: { readonly source: HistorySource }) {
  const { language } = useWords();
  const words = useSourcesWords();
  const { event } = useListWords();
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={words.types}>
          {types === null ? words.typesUnknown : printTypes(types, words, { names: event, language })}
        </Fact>
        <Fact name={words.sets}>
          <bdi translate="no">{sets === null ? words.setsUnknown : sets.join(', ')}</bdi>
        </Fact>
      </dl>
      {place.kind === 'logs' && place.layout === 'traces' ? (
        <p className={styles.weak}>
          <StateGlyph state="low" />
          {words.weak}
        </p>
      ) : null}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Names = { readonly [T in EventType]: string };

/** Where few are missing those are named, as they are what is not known. */
function printTypes(
  types: readonly EventType[],
  words: { readonly typesAll: string; readonly typesMissing: (names: string) => string },
  { names, language }: { readonly names: Names; readonly language: string },
): string {
  const listed = (some: readonly EventType[]) =>
    joinItems(
      some.map((type) => names[type]),
      language,
    );
  const missing = eventTypes.filter((type) => !types.includes(type));
  if (missing.length === 0) return words.typesAll;
  if (missing.length <= 3) return words.typesMissing(listed(missing));
  return listed(types);
}

function Acts({ source }: { readonly source: HistorySource }) {
  const { say } = useWords();
  const words = useSourcesWords();
  const [isAsking, setAsking] = useState(false);
  const isKept = useHeld(({ held }) => held?.sources.some(({ id }) => id === source.id) ?? false);
  if (!isKept) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={styles.more} aria-label={words.more} title={words.more}>
            …
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking(true)}>{words.remove}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={isAsking}
        title={words.removeTitle(say(source.title))}
        body={words.removeBody}
        act={words.remove}
        cancel={words.cancel}
        onAct={() => void removeSource(source.id)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

type RunningProps = { readonly runId: string; readonly run: HistoryRun; readonly isLive: boolean };

function Running({ runId, run: { progress }, isLive }: RunningProps) {
  const { language } = useWords();
  const words = useSourcesWords();
  const { done = 0, total = null, events = 0, at = null } = progress ?? {};
  const line = joinItems([words.progress(done, total), words.events(events)], language);
  return (
    <ProgressLine
      label={words.readMenu}
      share={total === null || total === 0 ? 0 : done / total}
      line={isLive ? `${words.following}: ${line}` : line}
      below={
        at === null ? null : (
          <bdi className={styles.at} title={at}>
            {at}
          </bdi>
        )
      }
      cancel={isLive ? words.stopFollowing : words.stop}
      cancelTip={words.stopTip}
      onCancel={() => void stopReading(runId)}
    />
  );
}

/** How the last reading ended; before it, what is kept of the one before the window was opened. */
function Ended({ source }: { readonly source: HistorySource }) {
  const { say, language } = useWords();
  const words = useSourcesWords();
  const toldOf = ({ taken, cancelled }: HistoryRunEnd): string => {
    const told = words.ended(taken.events, taken.known);
    return cancelled ? words.cancelled(told) : told;
  };
  const end = useHistorySources((state) => state.ends[source.id]);
  const troubles = end?.taken.troubles ?? source.troubles;
  const broken = troubles.reduce((sum, { count }) => sum + count, 0);
  const failure = end?.failure ?? null;
  return (
    <>
      {end === undefined ? null : (
        <p className={styles.ended} role="status">
          <StateGlyph state={failure === null ? 'pass' : 'high'} />
          <span>
            {joinSentences([...(failure === null ? [] : [say(printFailure(failure))]), toldOf(end)], language)}
          </span>
        </p>
      )}
      {troubles.length === 0 ? null : <TroubleFold title={words.troubles(broken)} troubles={troubles} />}
    </>
  );
}
