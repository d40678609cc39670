// Lets one part of a reading wait until another has something new.

export type Bell = {
  /** Wakes all who wait. */
  ring(): void;
  /** The next ring: what rang before is not heard. */
  heard(): Promise<void>;
};

export function createBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring() {
      const all = waiting;
      waiting = [];
      for (const wake of all) wake();
    },
    heard: () => new Promise((resolve) => void waiting.push(resolve)),
  };
}
