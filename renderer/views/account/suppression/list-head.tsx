// Above the list: how old it is and how to read it again, how far a reading is, and what went wrong with the last.
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { useHealth, healthOf } from '../../../state/health.ts';
import { readSuppression, stopSuppression, useSuppression } from '../../../state/suppression.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import listStyles from './suppressed-list.module.css';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

type Props = { readonly region: RegionName };

export function ListHead({ region }: Props) {
  const { language } = useWords();
  const { list } = useSuppressionWords();
  const facts = useSuppression((state) => state.facts);
  const reading = useSuppression((state) => state.readings[region]);
  return (
    <>
      <div className={listStyles.listHead}>
        <h2 className={styles.sectionTitle}>{list.title}</h2>
        {facts === null || facts.readAtMs === null ? null : (
          <span className={styles.quiet}>
            <TimeAgo atMs={facts.readAtMs} language={language} inWords={list.age} />
            {' · '}
            {list.inMemory}
          </span>
        )}
        <span className={styles.gap} />
        {reading !== undefined ? (
          <Reading runId={reading.runId} entries={reading.entries} />
        ) : facts !== null && (facts.total > 0 || facts.complete) ? (
          <Button
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={() => void readSuppression()}
          >
            {list.refresh}
          </Button>
        ) : null}
      </div>
      <Troubles isReading={reading !== undefined} />
      <ExportAdvice region={region} />
    </>
  );
}

/** How many there will be nobody says, so that there is no share to show. */
function Reading({ runId, entries }: { readonly runId: string; readonly entries: number }) {
  const { list } = useSuppressionWords();
  return (
    <div className={listStyles.reading}>
      <StateGlyph state="running" />
      <span role="progressbar" aria-label={list.readingLabel} aria-valuetext={list.reading(entries)}>
        {list.reading(entries)}
      </span>
      <Button variant="default" title={list.stopTip} onClick={() => void stopSuppression(runId)}>
        {list.stop}
      </Button>
    </div>
  );
}

function Troubles({ isReading }: { readonly isReading: boolean }) {
  const { say } = useWords();
  const { list } = useSuppressionWords();
  const failure = useSuppression((state) => state.failure);
  const facts = useSuppression((state) => state.facts);
  const isPartial = facts !== null && !facts.complete && facts.total > 0;
  const brokeOff = facts !== null && facts.total > 0 ? facts.failure : null;
  return (
    <>
      {failure === null ? null : (
        <p className={listStyles.notice} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(failure))}</span>
        </p>
      )}
      {isPartial && isReading ? <p className={listStyles.notice}>{list.unsorted}</p> : null}
      {(isPartial && !isReading) || brokeOff !== null ? (
        <p className={listStyles.notice} role="status">
          <StateGlyph state="unknown" />
          <span>
            {isPartial ? list.partial(facts.total) : `${list.brokeOff}:`}{' '}
            {brokeOff === null ? null : say(printFailure(brokeOff))}
          </span>
        </p>
      ) : null}
    </>
  );
}

/** Developer guide, "Account-level suppression list considerations". */
function ExportAdvice({ region }: Props) {
  const { list } = useSuppressionWords();
  const status = useHealth((state) => healthOf(state.regions, region).parts.standing?.value.status);
  const hasRows = useSuppression(({ facts }) => facts !== null && facts.total > 0);
  if (status === 'paused-by-aws' || status === 'paused-by-you')
    return (
      <p className={listStyles.notice} role="status">
        <StateGlyph state="medium" />
        <span>{list.exportNow}</span>
      </p>
    );
  return hasRows ? <p className={listStyles.advice}>{list.exportAdvice}</p> : null;
}
