// Whether what was typed is on the disk and in SES, and what to do where it is not.
import { Button } from '@mantine/core';
import { printFailure } from '../../../../shared/failure.ts';
import { copyText } from '../../../state/app.ts';
import { isChanged } from '../../../state/draft-home.ts';
import { keepNow, useDraft } from '../../../state/draft.ts';
import { useWords } from '../../../text/words.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function SavedState() {
  const { language } = useWords();
  const { saved } = useComposerWords();
  const { kept, source, isKept, savedAtMs, failure } = useDraft();
  if (kept === null || source === null) return null;
  const where = kept.base === null ? saved.notInSes : isChanged(kept, source) ? saved.differs : saved.same;
  const disk =
    !isKept && failure !== null
      ? saved.notKept
      : !isKept || savedAtMs === null
        ? saved.keeping
        : saved.kept(new Date(savedAtMs).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' }));
  return (
    <span className={styles.saved}>
      <span title={savedAtMs === null ? undefined : printMoment(savedAtMs, language)} data-saved={isKept || undefined}>
        {disk}
      </span>
      <span className={styles.dot} aria-hidden>
        ·
      </span>
      <span
        title={kept.baseAtMs === null ? undefined : saved.seen(printMoment(kept.baseAtMs, language))}
        className={styles.inSes}
      >
        {where}
      </span>
    </span>
  );
}

/** The disk would not take what was typed, or the draft's own file was damaged: nothing is lost, and it says so. */
export function KeepingTroubles() {
  const { say, words } = useWords();
  const { saved, part: parts } = useComposerWords();
  const failure = useDraft((state) => state.failure);
  const source = useDraft((state) => state.source);
  const part = useDraft((state) => state.part);
  const asideAt = useDraft((state) => state.kept?.asideAt);
  return (
    <>
      {failure === null || source === null ? null : (
        <div className={styles.banner} role="alert">
          <StateGlyph state="high" />
          <span className={styles.grow}>
            {say(printFailure(failure))} {saved.stays}
          </span>
          <Button variant="default" onClick={() => void copyText(source[part] ?? '', parts[part])}>
            {saved.copyOut(parts[part])}
          </Button>
          <Button variant="default" onClick={() => void keepNow()}>
            {words.frame.retry}
          </Button>
        </div>
      )}
      {asideAt === undefined ? null : (
        <div className={styles.banner} role="status">
          <StateGlyph state="medium" />
          <span className={styles.grow}>{saved.aside(asideAt)}</span>
        </div>
      )}
    </>
  );
}
