// Puts a mail's HTML into this document: without what could run, ask, leave or hide the document's own functions.

/** Scripts do not run here by the frame's policy; refreshes and frames would be the window's guard to stop. */
const dropped = 'script, base, meta[http-equiv], link, iframe, frame, frameset, object, embed, portal, applet';
const imagesMaxMs = 300;
const resizeMaxMs = 200;

type Drawing = {
  readonly widthPx: number;
  /** Puts the listeners back that `document.open` takes away. */
  readonly listen: () => void;
};

/** The mail's root element, as soon as it is laid out at that width. */
export async function drawMail(html: string, { widthPx, listen }: Drawing): Promise<HTMLElement> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  prune(parsed);
  enterMode(parsed.compatMode, listen);
  await resized(widthPx);
  const root = parsed.documentElement;
  document.replaceChild(document.adoptNode(root), document.documentElement);
  window.scrollTo(0, 0);
  await imagesCome();
  return root;
}

function prune(parsed: Document): void {
  for (const element of parsed.querySelectorAll(dropped)) element.remove();
  // A form's fields stand in the place of its own properties, a named image in the place of the document's.
  for (const form of parsed.querySelectorAll('form')) form.replaceWith(...form.childNodes);
  for (const element of parsed.querySelectorAll('[name]')) element.removeAttribute('name');
  // A link that is followed would take this frame's own page away.
  for (const element of parsed.querySelectorAll('a, area')) {
    element.removeAttribute('xlink:href');
    if (element.hasAttribute('href')) element.setAttribute('href', '#');
  }
}

/** A mail without a doctype is laid out in quirks mode, which only the parser of a document can enter. */
function enterMode(mode: string, listen: () => void): void {
  if (document.compatMode === mode) return;
  document.open();
  document.write(mode === 'BackCompat' ? '<html></html>' : '<!doctype html><html></html>');
  document.close();
  listen();
}

/** The window sets the frame's width; where the frame has a process of its own, that takes a moment to come. */
async function resized(widthPx: number): Promise<void> {
  if (Math.round(window.innerWidth) === Math.round(widthPx)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, resizeMaxMs);
    const turn = (): void => {
      clearTimeout(timer);
      resolve();
    };
    window.addEventListener('resize', turn, { once: true });
  });
}

async function imagesCome(): Promise<void> {
  const coming = [...document.images].filter(({ complete }) => !complete);
  if (coming.length === 0) return;
  const settled = coming.map(
    (image) =>
      new Promise<void>((resolve) => {
        for (const name of ['load', 'error']) image.addEventListener(name, () => resolve(), { once: true });
      }),
  );
  await Promise.race([Promise.all(settled), new Promise((resolve) => setTimeout(resolve, imagesMaxMs))]);
}

export function mailSize(): { readonly widthPx: number; readonly heightPx: number } {
  const root = document.documentElement;
  return {
    widthPx: Math.max(root.scrollWidth, document.body?.scrollWidth ?? 0),
    heightPx: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0),
  };
}
