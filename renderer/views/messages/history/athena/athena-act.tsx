// The sheet for Athena, and the button that opens it where there are objects to ask about.
import { Button } from '@mantine/core';
import type { HistorySource } from '../../../../../shared/history/sources.ts';
import { openAthena } from '../../../../state/history-athena.ts';
import { objectsSources } from './athena-draft.ts';
import { AthenaSheet } from './athena-sheet.tsx';
import styles from './athena.module.css';
import { useAthenaWords } from './use-athena-words.ts';

export function AthenaAct({ sources }: { readonly sources: readonly HistorySource[] }) {
  const words = useAthenaWords();
  return (
    <>
      {objectsSources(sources).length === 0 ? null : (
        <Button variant="default" className={styles.open ?? ''} title={words.openTip} onClick={() => openAthena(null)}>
          {words.open}
        </Button>
      )}
      <AthenaSheet />
    </>
  );
}

/** On the card of a table: what it costs is shown before it is read. */
export function AskAgain({ source }: { readonly source: HistorySource }) {
  const words = useAthenaWords();
  return (
    <Button
      variant="default"
      size="compact-sm"
      className={styles.again ?? ''}
      title={words.openTip}
      onClick={() => openAthena(source)}
    >
      {words.ask}
    </Button>
  );
}
