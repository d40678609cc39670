// Whether what was typed is on the disk and in SES, and what to do where it is not.
import { Button } from '@mantine/core';
import type { DraftPart } from '../../../../shared/draft/source.ts';
import { printFailure, type Failure } from '../../../../shared/failure.ts';
import { copyText } from '../../../state/app.ts';
import { isChanged } from '../../../state/draft-home.ts';
import { keepNow, useDraft, type DraftStore } from '../../../state/draft.ts';
import { useWords } from '../../../text/words.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function SavedState() {
  return <Saved draft={useDraft()} />;
}

type SavedProps = {
  readonly draft: Pick<DraftStore, 'kept' | 'source' | 'isKept' | 'savedAtMs' | 'failure'>;
};

export function Saved({ draft: { kept, source, isKept, savedAtMs, failure } }: SavedProps) {
  const { language } = useWords();
  const { saved } = useComposerWords();
  if (kept === null || source === null) return null;
  const where = kept.base === null ? saved.notInSes : isChanged(kept, source) ? saved.differs : saved.same;
  const disk =
    !isKept && failure !== null
      ? saved.notKept
      : !isKept || savedAtMs === null
        ? saved.keeping
        : saved.kept(
            new Date(savedAtMs).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
          );
  return (
    <span className={styles.saved}>
      <span title={savedAtMs === null ? undefined : printMoment(savedAtMs, language)} data-saved={isKept || undefined}>
        {disk}
      </span>
      {kept.message !== null && kept.base === null ? null : (
        <>
          <span aria-hidden>·</span>
          <span title={kept.baseAtMs === null ? undefined : saved.seen(printMoment(kept.baseAtMs, language))}>
            {where}
          </span>
        </>
      )}
    </span>
  );
}

/** The disk would not take what was typed, or the draft's own file was damaged: nothing is lost, and it says so. */
export function KeepingTroubles() {
  const { saved } = useComposerWords();
  const failure = useDraft((state) => state.failure);
  const source = useDraft((state) => state.source);
  const part = useDraft((state) => state.part);
  // Bytes that were not taken have words of their own.
  const isRaw = useDraft((state) => state.typedRaw !== null);
  const asideAt = useDraft((state) => state.kept?.asideAt);
  const openFailure = useDraft((state) => state.openFailure);
  return (
    <>
      {openFailure === null ? null : <NotOpened failure={openFailure} />}
      {failure === null || source === null || isRaw ? null : (
        <NotKept failure={failure} part={part} text={source[part] ?? ''} />
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

type NotKeptProps = { readonly failure: Failure; readonly part: DraftPart; readonly text: string };

export function NotKept({ failure, part, text }: NotKeptProps) {
  const { say, words } = useWords();
  const { saved, part: names } = useComposerWords();
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="high" />
      <span className={styles.grow}>
        {say(printFailure(failure))} {saved.stays}
      </span>
      <Button variant="default" onClick={() => void copyText(text, names[part])}>
        {saved.copyOut(names[part])}
      </Button>
      <Button variant="default" onClick={() => void keepNow()}>
        {words.frame.retry}
      </Button>
    </div>
  );
}

/** What was asked for last; the draft before it stays in the editor. */
function NotOpened({ failure }: { readonly failure: Failure }) {
  const { say, words } = useWords();
  const { openFailed } = useComposerWords();
  return (
    <div className={styles.banner} role="alert">
      <StateGlyph state="high" />
      <span className={styles.grow}>
        {openFailed}: {say(printFailure(failure))}
      </span>
      <Button variant="default" onClick={() => useDraft.setState({ openFailure: null })}>
        {words.frame.close}
      </Button>
    </div>
  );
}
