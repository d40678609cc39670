// Two frames in one place: the next document loads under the one that is shown, so that nothing flashes while someone types.

export type DoubleFrame = {
  /** The newest wins: what comes while another still loads waits, and replaces what waited before. */
  readonly show: (html: string) => void;
  readonly name: (title: string) => void;
  readonly close: () => void;
};

/** A document has loaded only when its images have; one that waits for them is shown without. */
const loadMaxMs = 250;

/** Nothing in a frame may run, ask, submit, open or leave: an empty sandbox, and the document's own policy beside ours. */
function makeFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.setAttribute('scrolling', 'no');
  frame.referrerPolicy = 'no-referrer';
  frame.tabIndex = -1;
  return frame;
}

export function doubleFrame(host: HTMLElement): DoubleFrame {
  let [front, back] = [makeFrame(), makeFrame()];
  let loading: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | null = null;
  let shown: string | null = null;

  function load(html: string): void {
    loading = html;
    back.srcdoc = html;
    timer = setTimeout(swap, loadMaxMs);
  }

  function swap(): void {
    clearTimeout(timer);
    [front, back] = [back, front];
    front.dataset['front'] = '';
    delete back.dataset['front'];
    front.removeAttribute('aria-hidden');
    back.setAttribute('aria-hidden', 'true');
    shown = loading;
    loading = null;
    const next = waiting;
    waiting = null;
    if (next !== null && next !== shown) load(next);
  }

  function hearLoad({ target }: Event): void {
    // Each frame also loads its first, blank document, and late images end the loading of one that is shown already.
    if (loading !== null && target === back) swap();
  }

  back.setAttribute('aria-hidden', 'true');
  host.append(front, back);
  for (const frame of [front, back]) frame.addEventListener('load', hearLoad);

  return {
    show: (html) => {
      if (loading !== null) waiting = html;
      else if (html !== shown) load(html);
    },
    name: (title) => {
      for (const frame of [front, back]) frame.title = title;
    },
    close: () => {
      clearTimeout(timer);
      for (const frame of [front, back]) frame.remove();
    },
  };
}
