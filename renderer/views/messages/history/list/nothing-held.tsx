// The store is empty: what the place is for, and the two ways to fill it.
import { Button } from '@mantine/core';
import { activeProfile, useApp } from '../../../../state/app.ts';
import { importEvents, openSources } from '../../../../state/history-sources.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

export function NothingHeld() {
  const { empty } = useListWords();
  const hasAccount = useApp(({ app }) => app !== null && activeProfile(app)?.kind !== 'dns');
  return (
    <EmptyState title={empty.title} body={hasAccount ? empty.body : empty.bodyWithoutAccount}>
      <span className={styles.emptyActs}>
        {hasAccount ? <Button onClick={openSources}>{empty.sources}</Button> : null}
        <Button variant={hasAccount ? 'default' : 'filled'} onClick={() => void importEvents({ from: 'files' })}>
          {empty.import}
        </Button>
      </span>
    </EmptyState>
  );
}
