// The record of an event as it came, laid out over its lines; asked for when it is first shown.
import { useEffect } from 'react';
import { printFailure } from '../../../../../shared/failure.ts';
import type { MailEvent } from '../../../../../shared/mail-event.ts';
import { printJson } from '../../../../details/print-json.ts';
import { useSurroundings } from '../../../../details/surroundings.tsx';
import { keyOfEvent, showOriginal, useHistorySubject, type Original } from '../../../../state/history-subject.ts';
import { useWords } from '../../../../text/words.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { MonoText } from '../../../../ui/mono-text.tsx';
import { printControls } from '../../../../ui/print-controls.ts';
import { SkeletonRows } from '../../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import styles from './timeline.module.css';
import { useSubjectWords } from './use-subject-words.ts';

export function OriginalView({ event: { messageId, recipient, type, atMs } }: { readonly event: MailEvent }) {
  const original = useHistorySubject(
    ({ originals }) => originals[keyOfEvent({ messageId, recipient, type, atMs })] ?? null,
  );
  useEffect(() => void showOriginal({ messageId, recipient, type, atMs }), [messageId, recipient, type, atMs]);
  return (
    <div className={styles.original}>
      <OriginalText original={original ?? { state: 'asking' }} />
    </div>
  );
}

/** A record holds the headers of its message, which may be of any length. */
const shownCharacters = 50_000;

export function OriginalText({ original }: { readonly original: Original }) {
  const { say } = useWords();
  const { copy } = useSurroundings();
  const { timeline: words, diagnosis } = useSubjectWords();
  if (original.state === 'asking') return <SkeletonRows count={4} label={words.originalLabel} />;
  if (original.state === 'failed')
    return (
      <p className={styles.originalHead} role="alert">
        <StateGlyph state="unknown" />
        <span>
          {words.originalFailed} {say(printFailure(original.failure))}
        </span>
      </p>
    );
  const printed = printJson(original.text);
  const shown = printed.slice(0, shownCharacters);
  return (
    <>
      <div className={styles.originalHead}>
        <span className={styles.grow}>
          {words.originalLabel}
          {shown.length < printed.length ? `. ${words.originalCut(shown.length)}` : null}
        </span>
        <CopyButton text={original.text} label={words.copyOriginal} copiedLabel={diagnosis.copied} onCopy={copy} />
      </div>
      <div className={styles.originalText} role="group" aria-label={words.originalLabel} tabIndex={0}>
        <MonoText text={printControls(shown)} />
      </div>
    </>
  );
}
