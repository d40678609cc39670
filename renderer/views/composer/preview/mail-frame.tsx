// One mail in its sandbox: documents go from the store straight into the frame, past React, so that a key is shown at once.
import { useEffect, useRef } from 'react';
import { frameOf, usePreview } from '../../../state/preview.ts';
import { doubleFrame, type DoubleFrame } from './double-frame.ts';
import styles from './preview.module.css';
import { widenMail } from './widen-mail.ts';

type Props = {
  readonly columnId: number;
  readonly title: string;
  readonly widthPx: number;
  /** As `Fit` has it. */
  readonly beyondPx: number;
};

export function MailFrame({ columnId, title, widthPx, beyondPx }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<DoubleFrame>(null);
  const room = useRef({ widthPx, beyondPx });
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = doubleFrame(host.current);
    frame.current = made;
    const showNewest = (): void => showIn(made, columnId, room.current);
    showNewest();
    const stop = usePreview.subscribe(showNewest);
    return () => {
      stop();
      made.close();
    };
  }, [columnId]);
  useEffect(() => frame.current?.name(title), [title]);
  useEffect(() => {
    // Of a mail that fits, the frame's width is its own affair.
    const before = room.current;
    room.current = { widthPx, beyondPx };
    if (frame.current !== null && before.beyondPx + beyondPx > 0) showIn(frame.current, columnId, room.current);
  }, [columnId, widthPx, beyondPx]);
  return <div ref={host} className={styles.frames} />;
}

function showIn(frame: DoubleFrame, columnId: number, room: Pick<Props, 'widthPx' | 'beyondPx'>): void {
  const html = frameOf(usePreview.getState(), columnId)?.html;
  if (html !== undefined) frame.show(widenMail(html, room.widthPx, room.beyondPx));
}
