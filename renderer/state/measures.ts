// What the measuring frame found out about the previews: how large each mail is, and where the cursor's element stands.
import { create } from 'zustand';
import type { Box } from '../../shared/draft/measuring.ts';

export type MailSize = { readonly widthPx: number; readonly heightPx: number };
type Sizes = { readonly [columnId: number]: MailSize };

type Measures = {
  /** How wide a column shows the mail, and how high it is before it scrolls. */
  readonly rooms: Sizes;
  /** How large the mail in it is; wider than its room where it does not fit. */
  readonly sizes: Sizes;
  /** In the first column. */
  readonly boxes: readonly Box[];
};

export const useMeasures = create<Measures>(() => ({ rooms: {}, sizes: {}, boxes: [] }));

export function giveRoom(columnId: number, room: MailSize): void {
  const { rooms } = useMeasures.getState();
  if (isOther(rooms[columnId], room)) useMeasures.setState({ rooms: { ...rooms, [columnId]: room } });
}

export function acceptSize(columnId: number, size: MailSize): void {
  const { sizes } = useMeasures.getState();
  if (isOther(sizes[columnId], size)) useMeasures.setState({ sizes: { ...sizes, [columnId]: size } });
}

export function acceptBoxes(boxes: readonly Box[]): void {
  if (JSON.stringify(useMeasures.getState().boxes) !== JSON.stringify(boxes)) useMeasures.setState({ boxes });
}

function isOther(before: MailSize | undefined, now: MailSize): boolean {
  return before?.widthPx !== now.widthPx || before.heightPx !== now.heightPx;
}
