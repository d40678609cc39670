// The message as one recipient of the list will see it.
import { useEffect, useState } from 'react';
import type { Preview } from '../../../../shared/draft/preview.ts';
import { printFailure, type Failure } from '../../../../shared/failure.ts';
import type { BulkRecipient } from '../../../../shared/message/send.ts';
import { renderRow } from '../../../state/rendered-row.ts';
import { useWords } from '../../../text/words.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './send-sheet.module.css';
import { useSendWords } from './use-send-words.ts';

/** Keys that are held pass rows by. */
const restMs = 120;

export function RenderedRow({ recipient }: { readonly recipient: BulkRecipient }) {
  const { say } = useWords();
  const { list: words } = useSendWords();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void renderRow(recipient).then((reply) => {
        if (!isWanted || reply === null) return;
        setPreview(reply.ok ? reply.value : null);
        setFailure(reply.ok ? null : reply.failure);
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [recipient]);
  if (failure !== null)
    return (
      <p className={styles.quiet} role="alert">
        {say(printFailure(failure))}
      </p>
    );
  if (preview === null) return <SkeletonRows count={4} label={words.rendering} />;
  const [frame] = preview.frames;
  return (
    <div className={styles.rendered}>
      <p className={styles.renderedSubject}>
        <span className={styles.quiet}>{words.subject}</span> {preview.subject}
      </p>
      {preview.troubles.map((trouble, at) => (
        <p key={at} className={styles.trouble} role="status">
          <StateGlyph state="high" /> {say(trouble)}
        </p>
      ))}
      {/* Nothing in the frame may run, ask, submit, open or leave. */}
      <iframe
        className={styles.renderedFrame}
        sandbox=""
        referrerPolicy="no-referrer"
        title={words.preview(recipient.to)}
        tabIndex={-1}
        srcDoc={frame?.html ?? ''}
      />
    </div>
  );
}
