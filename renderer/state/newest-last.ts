// Never more than one question on its way; what is wanted meanwhile is asked for next, and only the newest of it.

/** Each answer comes when nothing is left to ask. */
export function newestLast(ask: () => Promise<void>): () => Promise<void> {
  let asking: Promise<void> | null = null;
  /** What is being asked is no longer what there is. */
  let isStale = false;

  async function askOn(): Promise<void> {
    try {
      while (isStale) {
        isStale = false;
        // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
        await ask();
      }
    } finally {
      asking = null;
    }
  }

  return () => {
    isStale = true;
    asking ??= askOn();
    return asking;
  };
}
