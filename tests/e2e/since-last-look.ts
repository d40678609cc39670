// What was noted in main since the last look: read whole each time, since an answer of main's may be lost and asked for again.
export function sinceLastLook<T>(readAll: () => Promise<readonly T[]>): () => Promise<readonly T[]> {
  let seen = 0;
  return async () => {
    const all = await readAll();
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh;
  };
}
