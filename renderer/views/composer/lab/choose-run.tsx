// A run of the lab as it is chosen: what is sent from where, the grid, how events are watched, and the calls first.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import { activeProfile, useApp } from '../../../state/app.ts';
import { askOf, topicsOf, type LabChoice } from '../../../state/lab-choice.ts';
import { previewLab, readLabRegion, startLab, useLab } from '../../../state/lab.ts';
import { go } from '../../../state/selection.ts';
import type { LabWords } from '../../../text/lab-en.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { ConfirmSend } from '../send/confirm-send.tsx';
import { PlanFacts } from '../send/plan-facts.tsx';
import { showObstacle } from '../send/show-obstacle.ts';
import sheetStyles from '../sheets/sheets.module.css';
import { ChooseGrid } from './choose-grid.tsx';
import { ChooseMessage } from './choose-message.tsx';
import { ChooseWatch } from './choose-watch.tsx';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

export function ChooseRun() {
  const { choose: words } = useLabWords();
  return (
    <div className={styles.choose} tabIndex={-1}>
      <ReadOnlyNotice />
      <section className={styles.section}>
        <h2>{words.where}</h2>
        <ChooseMessage />
      </section>
      <InRegion />
    </div>
  );
}

/** What must be switched on before a read-only profile sends even there. */
function ReadOnlyNotice() {
  const { choose: words } = useLabWords();
  const isShut = useApp(({ app }) => {
    const profile = app === null ? null : activeProfile(app);
    return profile?.kind === 'aws' && profile.readOnly && !profile.simulatorAllowed;
  });
  if (!isShut) return null;
  return (
    <div className={styles.notice} role="status">
      <StateGlyph state="info" />
      <span>{words.readOnly}</span>
      <Button variant="default" onClick={() => go('profiles')}>
        {words.toProfile}
      </Button>
    </div>
  );
}

/** What must be read of the region first. */
function InRegion() {
  const { say, words: all } = useWords();
  const { choose: words } = useLabWords();
  const sources = useLab((state) => state.sources);
  const failure = useLab((state) => state.failure);
  const region = useLab(({ choice }) => choice.region);
  if (failure !== null)
    return (
      <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
        <Button onClick={() => (region === null ? undefined : void readLabRegion(region))}>{all.frame.retry}</Button>
      </EmptyState>
    );
  if (sources === null) return <SkeletonRows count={8} label={words.reading} />;
  return (
    <>
      <section className={styles.section}>
        <h2>{words.grid}</h2>
        <p className={styles.quiet}>{words.gridTip}</p>
        <ChooseGrid sources={sources} />
      </section>
      <section className={styles.section}>
        <h2>{words.watch}</h2>
        <ChooseWatch sources={sources} />
      </section>
      <section className={styles.section}>
        <h2>{words.plan}</h2>
        <Plan />
      </section>
      <Start />
    </>
  );
}

/** What is still to be chosen; null where nothing is. */
export function missingIn(choice: LabChoice, topics: number, words: LabWords['choose']['missing']): string | null {
  if (choice.region === null) return words.region;
  if (choice.from.trim() === '') return words.from;
  if (choice.scenarios.length === 0) return words.scenarios;
  if (choice.sets.length === 0) return words.sets;
  if (choice.watch === 'queue' && choice.queueUrl.trim() === '') return words.queue;
  return choice.watch === 'temporary-queue' && topics === 0 ? words.topics : null;
}

function Plan() {
  const { say } = useWords();
  const { choose: words } = useLabWords();
  const { choice, sources, preview, previewFailure, isAsking } = useLab();
  const isComplete = askOf(choice, sources ?? [], null) !== null;
  return (
    <>
      {preview === null ? null : <PlanFacts preview={preview} onFinding={showObstacle} />}
      {preview === null && previewFailure === null && isAsking && isComplete ? (
        <SkeletonRows count={4} label={words.asking} />
      ) : null}
      {previewFailure === null ? null : (
        <div className={styles.notice} role="alert">
          <StateGlyph state="high" />
          <span>
            {words.previewFailed}: {say(printFailure(previewFailure))}
          </span>
          <Retry />
        </div>
      )}
    </>
  );
}

/** Within reach, however long the plan is. */
function Start() {
  const { say } = useWords();
  const { choose: words } = useLabWords();
  const { choice, sources, preview, isAsking, isStarting, trouble } = useLab();
  const missing = missingIn(choice, topicsOf(sources ?? [], choice.sets).length, words.missing);
  return (
    <div className={styles.start}>
      {trouble === null ? null : (
        <p className={sheetStyles.line} role="alert">
          <StateGlyph state="high" />
          <span>{say(printFailure(trouble))}</span>
        </p>
      )}
      <ConfirmSend
        key={preview?.typed ?? ''}
        preview={preview}
        missing={missing ?? (isAsking ? words.asking : null)}
        isStarting={isStarting}
        act={words.start(choice.scenarios.length * choice.sets.length)}
        starting={words.starting}
        onSend={(typed) => void startLab(typed)}
      />
    </div>
  );
}

function Retry() {
  const { words } = useWords();
  return (
    <Button variant="default" onClick={() => void previewLab()}>
      {words.frame.retry}
    </Button>
  );
}
