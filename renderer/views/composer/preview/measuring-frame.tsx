// The hidden frame in which the mail is drawn once more, to be measured.
import { useEffect, useRef, useState } from 'react';
import { type MailSize } from '../../../state/measures.ts';
import { keepMeasured } from './keep-measured.ts';
import { measureSheets, type SheetMeasures } from './measure-sheets.ts';
import { lineTo, openMeasuring } from './open-measuring.ts';
import styles from './preview.module.css';

type Props = { readonly onDesk: (desk: SheetMeasures | null) => void };

/** A mail that ends every frame is at some time measured no more. */
const maxStarts = 10;

/** Another origin than ours, and a process of its own: axe does not hold up the window. */
export function MeasuringFrame({ onDesk }: Props) {
  const [starts, setStarts] = useState(1);
  return (
    <MeasuringLife key={starts} onDesk={onDesk} onSilence={() => setStarts((now) => Math.min(now + 1, maxStarts))} />
  );
}

/** One frame, until it falls silent. */
function MeasuringLife({ onDesk, onSilence }: Props & { readonly onSilence: () => void }) {
  const ref = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const frame = ref.current;
    if (frame === null) return undefined;
    const resize = ({ widthPx, heightPx }: MailSize): void => {
      frame.style.width = `${widthPx}px`;
      frame.style.height = `${heightPx}px`;
    };
    const measuring = openMeasuring(lineTo(frame), { onLater: (size) => desk.hearSize(size), onSilence });
    const desk = measureSheets(measuring, resize);
    const stop = keepMeasured(desk);
    // Only now, so that its first word is heard.
    frame.src = './measure.html';
    onDesk(desk);
    return () => {
      onDesk(null);
      stop();
      measuring.close();
    };
    // Another function to call is no reason for another frame.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [onDesk]);
  return (
    <div className={styles.measuring} inert aria-hidden>
      <iframe ref={ref} title="" sandbox="allow-scripts" scrolling="no" referrerPolicy="no-referrer" tabIndex={-1} />
    </div>
  );
}
