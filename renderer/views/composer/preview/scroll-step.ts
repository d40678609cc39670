// Keeps several previews in scroll step: what is half-way down in one is half-way down in all.

/** What of an element is needed. */
export type Scroller = {
  scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
  addEventListener(name: 'scroll', listener: () => void): void;
  removeEventListener(name: 'scroll', listener: () => void): void;
};

export type ScrollStep = {
  /** Answers with what lets it out of step again. */
  readonly join: (scroller: Scroller) => () => void;
};

export function scrollStep(): ScrollStep {
  const all = new Set<Scroller>();
  /** Where we have put one ourselves: the event that follows leads nobody. */
  const put = new Map<Scroller, number>();

  function follow(leader: Scroller): void {
    const expected = put.get(leader);
    put.delete(leader);
    if (expected !== undefined && Math.abs(expected - leader.scrollTop) < 2) return;
    const share = leader.scrollTop / Math.max(1, leader.scrollHeight - leader.clientHeight);
    for (const other of all) {
      if (other === leader) continue;
      const before = other.scrollTop;
      other.scrollTop = Math.round(share * Math.max(0, other.scrollHeight - other.clientHeight));
      if (other.scrollTop !== before) put.set(other, other.scrollTop);
    }
  }

  return {
    join: (scroller) => {
      const listener = (): void => follow(scroller);
      all.add(scroller);
      scroller.addEventListener('scroll', listener);
      return () => {
        all.delete(scroller);
        put.delete(scroller);
        scroller.removeEventListener('scroll', listener);
      };
    },
  };
}
