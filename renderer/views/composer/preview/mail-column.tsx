// One mail as one client shows it: its head, and the mail at its width in a scroller of ours.
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Box } from '../../../../shared/draft/measuring.ts';
import { giveRoom, useMeasures } from '../../../state/measures.ts';
import { changeColumn, usePreview, type PreviewColumn } from '../../../state/preview.ts';
import { fitMail, type Fit } from './fit-mail.ts';
import { LookHead } from './look-head.tsx';
import { MailFrame } from './mail-frame.tsx';
import styles from './preview.module.css';
import type { ScrollStep } from './scroll-step.ts';
import { useClientName } from './use-client-name.ts';
import { usePreviewWords } from './use-preview-words.ts';
import { WidthHandle } from './width-handle.tsx';

type Props = {
  readonly column: PreviewColumn;
  readonly step: ScrollStep;
  /** In pixels of the mail. */
  readonly onClick: (at: { readonly x: number; readonly y: number }) => void;
};

export function MailColumn({ column, step, onClick }: Props) {
  const { id, widthPx: chosenPx } = column;
  const words = usePreviewWords();
  const client = useClientName(column.client);
  const mail = useMeasures((state) => state.sizes[id] ?? null);
  const { ref: sized, width, height } = useElementSize<HTMLDivElement>();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const merged = useMergedRef(sized, setScroller);
  const fit = fitMail(chosenPx, { widthPx: Math.max(1, width), heightPx: Math.max(1, height) }, mail);
  const { widthPx: roomWidth, heightPx: roomHeight } = fit.room;
  useEffect(() => {
    if (width > 1) giveRoom(id, { widthPx: roomWidth, heightPx: roomHeight });
  }, [id, width, roomWidth, roomHeight]);
  useEffect(() => (scroller === null ? undefined : step.join(scroller)), [scroller, step]);
  return (
    <div className={styles.column}>
      <LookHead column={column} fit={fit} mail={mail} />
      <div
        ref={merged}
        className={styles.scroller}
        data-wide={fit.beyondPx > 0 || undefined}
        tabIndex={0}
        role="region"
        aria-label={words.scroller(client)}
      >
        <div className={styles.canvas} style={{ width: fit.widthPx * fit.scale, height: fit.heightPx * fit.scale }}>
          <MailSheet column={column} fit={fit} scroller={scroller} onClick={onClick} />
          {fit.beyondPx > 0 ? null : (
            <WidthHandle
              label={words.widthHandle(client)}
              widthPx={fit.widthPx}
              scale={fit.scale}
              onResize={(widthPx) => changeColumn(id, { widthPx })}
            />
          )}
        </div>
      </div>
    </div>
  );
}

type SheetProps = Pick<Props, 'column' | 'onClick'> & {
  readonly fit: Fit;
  readonly scroller: HTMLDivElement | null;
};

const noBoxes: readonly Box[] = [];

/** The mail, the marks on it, and a glass before it all: nothing in the mail is ever clicked or scrolled. */
function MailSheet({ column, fit, scroller, onClick }: SheetProps) {
  const { id, darkness } = column;
  const words = usePreviewWords();
  const client = useClientName(column.client);
  const hadRemoteImages = usePreview((state) => state.hadRemoteImages);
  const isFirst = usePreview((state) => state.columns[0]?.id === id);
  const boxes = useMeasures((state) => (isFirst ? state.boxes : noBoxes));
  useShown(scroller, boxes, fit.scale);
  const width = fit.widthPx + fit.beyondPx;
  return (
    <div className={styles.mail} style={{ width, height: fit.heightPx, transform: `scale(${fit.scale})` }}>
      <MailFrame
        key={String(hadRemoteImages)}
        columnId={id}
        title={words.mail(client, words.darkness[darkness])}
        widthPx={fit.widthPx}
        beyondPx={fit.beyondPx}
      />
      {boxes.map(({ x: left, y: top, ...size }) => (
        <div key={`${left} ${top}`} className={styles.box} style={{ left, top, ...size }} />
      ))}
      <div className={styles.glass} onClick={({ nativeEvent: { offsetX: x, offsetY: y } }) => onClick({ x, y })} />
    </div>
  );
}

/** Of an element that is higher than the pane, its beginning is enough. */
const enoughPx = 64;

/** Brings the cursor's element into sight, but not under the hands of who scrolls here. */
function useShown(scroller: HTMLDivElement | null, boxes: readonly Box[], scale: number): void {
  const [first] = boxes;
  const last = useRef<Box | null>(null);
  useLayoutEffect(() => {
    const isNews = first !== undefined && JSON.stringify(first) !== JSON.stringify(last.current);
    last.current = first ?? null;
    if (!isNews || scroller === null || scroller.contains(document.activeElement)) return;
    const top = first.y * scale;
    const bottom = top + Math.min(first.height * scale, enoughPx);
    const isSeen = top >= scroller.scrollTop && bottom <= scroller.scrollTop + scroller.clientHeight;
    if (!isSeen) scroller.scrollTo({ top: Math.max(0, top - scroller.clientHeight / 3) });
  }, [scroller, first, scale]);
}
