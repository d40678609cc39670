// The measuring frame: draws a mail where it can be asked how large it is, what stands where, and what axe says of it.
import { type MeasureAnswer, type MeasureAsk, parseMeasureAsk } from '../../shared/draft/measuring.ts';
import { drawMail, mailSize } from './draw-mail.ts';
import { boxesAt, spanAt } from './find-element.ts';

let drawnId = 0;
let said = { widthPx: -1, heightPx: -1 };
let watch: ResizeObserver | null = null;

function say(answer: MeasureAnswer): void {
  // The page that holds this frame is the only one that may (frame-ancestors), so that no other hears it.
  window.parent.postMessage(answer, '*');
}

function sayDrawn(): void {
  const size = mailSize();
  if (size.widthPx === said.widthPx && size.heightPx === said.heightPx) return;
  said = size;
  say({ kind: 'drawn', id: drawnId, ...size });
}

async function draw({ id, html, widthPx }: Extract<MeasureAsk, { kind: 'draw' }>): Promise<void> {
  watch?.disconnect();
  const root = await drawMail(html, { widthPx, listen });
  drawnId = id;
  said = { widthPx: -1, heightPx: -1 };
  sayDrawn();
  // Images that come later make it longer.
  watch = new ResizeObserver(sayDrawn);
  watch.observe(root);
}

async function answer(ask: MeasureAsk): Promise<void> {
  const { id } = ask;
  if (ask.kind === 'draw') await draw(ask);
  else if (ask.kind === 'at') say({ kind: 'at', id, span: spanAt(ask.x, ask.y) });
  else if (ask.kind === 'find') say({ kind: 'found', id, boxes: boxesAt(ask.offset) });
  else {
    // Large, and wanted only when typing rests.
    const { auditMail } = await import('./audit-mail.ts');
    say({ kind: 'audited', id, ...(await auditMail(ask.appearance)) });
  }
}

function hear(event: MessageEvent<unknown>): void {
  const ask = event.source === window.parent ? parseMeasureAsk(event.data) : null;
  if (ask !== null) void answer(ask);
}

/** Called anew when the document was: that takes its listeners away. */
function listen(): void {
  window.removeEventListener('message', hear);
  window.addEventListener('message', hear);
}

listen();
say({ kind: 'ready' });
