// One mail in its sandbox: documents go from the store straight into the frame, past React, so that a key is shown at once.
import { useEffect, useRef } from 'react';
import { frameOf, usePreview } from '../../../state/preview.ts';
import { doubleFrame, type DoubleFrame } from './double-frame.ts';
import styles from './preview.module.css';

export function MailFrame({ columnId, title }: { readonly columnId: number; readonly title: string }) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<DoubleFrame>(null);
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = doubleFrame(host.current);
    frame.current = made;
    const showNewest = (): void => {
      const html = frameOf(usePreview.getState(), columnId)?.html;
      if (html !== undefined) made.show(html);
    };
    showNewest();
    const stop = usePreview.subscribe(showNewest);
    return () => {
      stop();
      made.close();
    };
  }, [columnId]);
  useEffect(() => frame.current?.name(title), [title]);
  return <div ref={host} className={styles.frames} />;
}
