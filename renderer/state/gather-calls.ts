// Lets what is called many times happen once in a while.

/** The last act of those asked for during the pause is carried out at its end. */
export function gatherCalls(pauseMs: number): (act: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let latest: (() => void) | null = null;
  return (act) => {
    latest = act;
    timer ??= setTimeout(() => {
      timer = null;
      latest?.();
    }, pauseMs);
  };
}
