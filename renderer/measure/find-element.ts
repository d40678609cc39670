// Between places in the template and places in the drawn mail: each element carries its span as `data-at="start-end"`.
import type { Span } from '../../shared/detail.ts';
import { type Box, maxBoxes } from '../../shared/draft/measuring.ts';

/** Null where it has none: the parser or a client's profile put it there. */
export function spanOf(element: Element): Span | null {
  const said = /^(\d{1,9})-(\d{1,9})$/u.exec(element.getAttribute('data-at') ?? '');
  return said === null ? null : { start: Number(said[1]), end: Number(said[2]) };
}

/** The innermost element at a point of the document. */
export function spanAt(x: number, y: number): Span | null {
  window.scrollTo(0, Math.max(0, y - window.innerHeight / 2));
  const element = document.elementFromPoint(x, y - window.scrollY)?.closest('[data-at]') ?? null;
  return element === null ? null : spanOf(element);
}

/** The element that an offset is in. All of them, as what stands in a loop is drawn many times. */
export function boxesAt(offset: number): readonly Box[] {
  const elements = [...document.querySelectorAll('[data-at]')];
  let nearest: Span | null = null;
  // A span is that of the start tag: in what follows it, the element that began last is the nearest one can tell.
  for (const span of elements.flatMap((element) => spanOf(element) ?? [])) {
    if (span.start <= offset && span.start >= (nearest?.start ?? 0)) nearest = span;
  }
  if (nearest === null) return [];
  const at = `${nearest.start}-${nearest.end}`;
  return elements
    .filter((element) => element.getAttribute('data-at') === at)
    .map(boxOf)
    .filter(({ width, height }) => width > 0 && height > 0)
    .slice(0, maxBoxes);
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + window.scrollX, y: top + window.scrollY, width, height };
}
