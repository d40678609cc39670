// The store is empty: what the place is for, and the ways to fill it; of the demo's month there is one press to see it.
import { Button } from '@mantine/core';
import { activeProfile, useApp } from '../../../../state/app.ts';
import { readFirst } from '../../../../state/history-first-look.ts';
import { importEvents, openSources, useHistorySources } from '../../../../state/history-sources.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

export function NothingHeld() {
  const { empty } = useListWords();
  const kind = useApp(({ app }) => (app === null ? null : (activeProfile(app)?.kind ?? null)));
  const isReading = useHistorySources(({ runs }) => Object.keys(runs).length > 0);
  const isOpen = useHistorySources((state) => state.isOpen);
  const isFinding = useHistorySources((state) => state.isFinding);
  if (isReading) return <EmptyState title={empty.reading} body={empty.readingBody} />;
  const [isDemo, hasAccount] = [kind === 'demo', kind !== null && kind !== 'dns'];
  return (
    <EmptyState
      title={empty.title}
      body={isDemo ? empty.bodyOfDemo : hasAccount ? empty.body : empty.bodyWithoutAccount}
    >
      <span className={styles.emptyActs}>
        {isDemo ? (
          <Button loading={isFinding} onClick={() => void readFirst()}>
            {empty.readDemo}
          </Button>
        ) : null}
        {hasAccount && !isOpen ? (
          <Button variant={isDemo ? 'default' : 'filled'} onClick={openSources}>
            {empty.sources}
          </Button>
        ) : null}
        <Button variant={hasAccount ? 'default' : 'filled'} onClick={() => void importEvents({ from: 'files' })}>
          {empty.import}
        </Button>
      </span>
    </EmptyState>
  );
}
