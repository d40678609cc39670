import { describe, expect, it } from 'vitest';
import { scrollStep, type Scroller } from '../../../../../renderer/views/composer/preview/scroll-step.ts';

/** As a browser does it: the place is kept within bounds, and each change is an event, whoever made it, told later. */
const untold = new Set<() => void>();

function scrollerOf(scrollHeight: number, clientHeight: number): Scroller {
  const listeners = new Set<() => void>();
  let top = 0;
  return {
    scrollHeight,
    clientHeight,
    get scrollTop() {
      return top;
    },
    set scrollTop(wanted) {
      const next = Math.min(scrollHeight - clientHeight, Math.max(0, wanted));
      if (next !== top) for (const listener of listeners) untold.add(listener);
      top = next;
    },
    addEventListener: (_name, listener) => void listeners.add(listener),
    removeEventListener: (_name, listener) => void listeners.delete(listener),
  };
}

function scroll(scroller: Scroller, top: number): void {
  scroller.scrollTop = top;
  for (let rounds = 0; untold.size > 0; rounds += 1) {
    expect(rounds).toBeLessThan(10);
    const now = [...untold];
    untold.clear();
    for (const tell of now) tell();
  }
}

describe('scroll step', () => {
  it('keeps previews of different heights at the same share of their way', () => {
    const [long, short, fitting] = [scrollerOf(2100, 100), scrollerOf(600, 100), scrollerOf(100, 100)];
    const step = scrollStep();
    for (const scroller of [long, short, fitting]) step.join(scroller);
    scroll(long, 1000);
    expect([short.scrollTop, fitting.scrollTop]).toEqual([250, 0]);
    scroll(short, 500);
    expect(long.scrollTop).toBe(2000);
  });

  it('lets the one that is scrolled lead: the rounding of the others never moves it', () => {
    const [long, short] = [scrollerOf(10_100, 100), scrollerOf(107, 100)];
    const step = scrollStep();
    step.join(long);
    step.join(short);
    for (const top of [333, 1234, 5001, 9999]) {
      scroll(long, top);
      expect(long.scrollTop).toBe(top);
    }
  });

  it('lets one out of step', () => {
    const [one, other] = [scrollerOf(1100, 100), scrollerOf(1100, 100)];
    const step = scrollStep();
    step.join(one);
    const leave = step.join(other);
    leave();
    scroll(one, 500);
    expect(other.scrollTop).toBe(0);
  });
});
