// How the list of templates stands: how many and how old, how far reading them is, what went wrong.
import type { TemplateProgress } from '../../../../shared/draft/template.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { stopTemplates, useTemplates } from '../../../state/templates.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { BarButton } from '../bar-button.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';

/** How many there are, how many subjects are known, and how old that is. */
export function Standing() {
  const { language } = useWords();
  const { list } = useComposerWords();
  const facts = useTemplates((state) => state.facts);
  if (facts === null || facts.total === 0) return null;
  const { matching, total, subjectsKnown, readAtMs } = facts;
  return (
    <p className={styles.standing} role="status">
      {list.count(matching, total)}
      {subjectsKnown < total ? <> · {list.subjects(subjectsKnown, total)}</> : null}
      {readAtMs === null ? null : (
        <>
          {' · '}
          <TimeAgo atMs={readAtMs} language={language} inWords={list.age} />
        </>
      )}
    </p>
  );
}

type ReadingProps = { readonly runId: string; readonly progress: TemplateProgress | null };

export function Reading({ runId, progress }: ReadingProps) {
  const { list } = useComposerWords();
  const { phase = 'names', done = 0, total = null, waitingMs = 0 } = progress ?? {};
  const line = phase === 'names' ? list.readingNames(done) : list.subjects(done, total ?? done);
  const share = total === null || total === 0 ? undefined : Math.round((100 * done) / total);
  return (
    <div className={styles.reading}>
      <StateGlyph state="running" />
      <span
        role="progressbar"
        aria-label={list.reading}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={line}
        title={waitingMs > 0 ? list.waiting(Math.ceil(waitingMs / 1000)) : undefined}
        className={styles.readingWords}
      >
        {line}
      </span>
      <BarButton title={list.stopTip} onClick={() => void stopTemplates(runId)}>
        {list.stop}
      </BarButton>
    </div>
  );
}

export function Troubles() {
  const { say } = useWords();
  const { list } = useComposerWords();
  const failure = useTemplates((state) => state.failure);
  const facts = useTemplates((state) => state.facts);
  const exported = useTemplates((state) => state.exported);
  const isReading = useTemplates(({ readings, region }) => region !== null && readings[region] !== undefined);
  const brokeOff = facts !== null && facts.total > 0 && !facts.complete && !isReading;
  const because = failure ?? (brokeOff ? facts.failure : null);
  return (
    <>
      {facts === null || (because === null && !brokeOff) ? null : (
        <p className={styles.notice} role="alert">
          <StateGlyph state={failure === null ? 'unknown' : 'high'} />
          <span>
            {brokeOff ? list.partial(facts.total) : null} {because === null ? null : say(printFailure(because))}
          </span>
        </p>
      )}
      {exported === null ? null : (
        <p className={styles.notice} role="status">
          <StateGlyph state="pass" />
          <span>{list.exported(exported.written, exported.path)}</span>
        </p>
      )}
    </>
  );
}
