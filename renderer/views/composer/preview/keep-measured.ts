// Keeps the previews measured: each mail's size, the element that was clicked, the place of the cursor's element, axe at rest.
import type { Darkness, PreviewLook } from '../../../../shared/draft/preview.ts';
import { setAxe } from '../../../state/check.ts';
import { showPane } from '../../../state/composer-place.ts';
import { goToPlace, useDraft } from '../../../state/draft.ts';
import { acceptBoxes, acceptSize, useMeasures } from '../../../state/measures.ts';
import { frameOf, measuredIn, usePreview } from '../../../state/preview.ts';
import type { Sheet, SheetMeasures } from './measure-sheets.ts';

/** Measuring comes after showing: a key must not wait for it. */
const measureRestMs = 120;
/** A whole run of axe takes long; it waits until nobody types. */
const auditRestMs = 1200;

/** Until the answer is called. */
export function keepMeasured(desk: SheetMeasures): () => void {
  const measureSoon = rested(measureRestMs, () => {
    measureAll(desk);
    void outline(desk);
  });
  const outlineSoon = rested(measureRestMs, () => void outline(desk));
  const auditSoon = rested(auditRestMs, () => void auditMail(desk));
  const stops = [
    usePreview.subscribe((now, before) => {
      if (now.preview !== before.preview) measureSoon();
      if (now.of !== before.of) auditSoon();
    }),
    useMeasures.subscribe((now, before) => {
      if (now.rooms !== before.rooms) measureSoon();
    }),
    useDraft.subscribe((now, before) => {
      if (now.cursor !== before.cursor) outlineSoon();
    }),
  ];
  measureSoon();
  auditSoon();
  return () => {
    for (const stop of [...stops, measureSoon.stop, outlineSoon.stop, auditSoon.stop]) stop();
  };
}

function measureAll(desk: SheetMeasures): void {
  const sheets = sheetsByColumn();
  desk.measureAll([...sheets.values()], (sheet, size) => {
    for (const [columnId, one] of sheets) if (one === sheet) acceptSize(columnId, size);
  });
}

/** The first column's document is the one with spans; of the others only the size is wanted. */
function sheetsByColumn(): ReadonlyMap<number, Sheet> {
  const state = usePreview.getState();
  const { rooms } = useMeasures.getState();
  const sheets = new Map<number, Sheet>();
  for (const id of state.framed) {
    const frame = frameOf(state, id);
    const room = rooms[id];
    if (frame === null || room === undefined) continue;
    const hasSpans = id === state.framed[0] && frame.look.show === 'html';
    sheets.set(id, { html: hasSpans ? (state.preview?.measured ?? '') : frame.html, ...room });
  }
  return sheets;
}

/** The document of a column in which elements can be found; null where there is none, as in a text part. */
async function sheetWithSpans(columnId: number | undefined): Promise<Sheet | null> {
  const state = usePreview.getState();
  const look = columnId === undefined ? undefined : frameOf(state, columnId)?.look;
  if (columnId === undefined || look?.show !== 'html') return null;
  if (columnId === state.framed[0]) return sheetsByColumn().get(columnId) ?? null;
  const room = useMeasures.getState().rooms[columnId];
  const html = room === undefined ? null : await measuredIn(look);
  return html === null || room === undefined ? null : { html, ...room };
}

/** A click at a point of the mail: the editor goes to the element there. */
export async function goToElement(desk: SheetMeasures, columnId: number, at: { x: number; y: number }): Promise<void> {
  const sheet = await sheetWithSpans(columnId);
  const span = sheet === null ? null : await desk.spanAt(sheet, at.x, at.y);
  if (span === null) return;
  goToPlace({ part: 'html', ...span });
  showPane('editor');
}

async function outline(desk: SheetMeasures): Promise<void> {
  const { cursor } = useDraft.getState();
  if (cursor?.part !== 'html') return acceptBoxes([]);
  const sheet = await sheetWithSpans(usePreview.getState().framed[0]);
  acceptBoxes(sheet === null ? [] : await desk.boxesAt(sheet, cursor.offset));
}

/** As the mail is, in no client, in the light and in the author's own dark. */
async function auditMail(desk: SheetMeasures): Promise<void> {
  const { draftId, of } = usePreview.getState();
  if (draftId === null || of === null || of.html === null || of.html.trim() === '') return;
  const light = await auditIn(desk, 'light');
  const dark = light === null ? null : await auditIn(desk, 'authored');
  if (light === null || dark === null || useDraft.getState().source !== of) return;
  setAxe(draftId, {
    violations: [...light.violations, ...dark.violations],
    rulesRun: light.rulesRun + dark.rulesRun,
    atMs: Date.now(),
  });
  measureAll(desk);
}

const auditSize = { widthPx: 640, heightPx: 800 };

async function auditIn(desk: SheetMeasures, darkness: Darkness): ReturnType<SheetMeasures['audit']> {
  const look: PreviewLook = { client: 'none', darkness, images: 'on', show: 'html' };
  const html = await measuredIn(look);
  return html === null ? null : desk.audit({ html, ...auditSize }, darkness === 'light' ? 'light' : 'dark');
}

type Rested = { (): void; readonly stop: () => void };

/** The act, once nothing has asked for it for a while. */
function rested(restMs: number, act: () => void): Rested {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(act, restMs);
  };
  return Object.assign(again, { stop: () => clearTimeout(timer) });
}
