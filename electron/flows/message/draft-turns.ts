// One after the other for each draft: what reads a message, works on its bytes and keeps them must not meet another that does the same.

export type DraftTurns = <T>(draftId: string, act: () => Promise<T>) => Promise<T>;

export function draftTurns(): DraftTurns {
  const last = new Map<string, Promise<unknown>>();
  return (draftId, act) => {
    const mine = (last.get(draftId) ?? Promise.resolve()).then(act);
    const ended = mine.catch(() => undefined);
    last.set(draftId, ended);
    void ended.then(() => {
      if (last.get(draftId) === ended) last.delete(draftId);
    });
    return mine;
  };
}
